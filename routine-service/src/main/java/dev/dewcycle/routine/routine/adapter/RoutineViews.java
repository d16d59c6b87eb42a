package dev.dewcycle.routine.routine.adapter;

import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.layering.adapter.FindingStore;
import dev.dewcycle.routine.layering.adapter.LayerView;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows a stored routine with its layers, what is suspended and what was found. */
@ApplicationScoped
class RoutineViews {
  @Inject Situations situations;
  @Inject RuleBooks books;
  @Inject FindingStore findings;
  @Inject Clocks clocks;

  RoutineView of(Subscriber subscriber, RoutineStore.Stored stored) {
    var today = clocks.of(subscriber).today();
    var plan = books.evaluator().plan(situations.of(subscriber, today), Window.from(today));
    return new RoutineView(
        stored.version(),
        stored.routine().applications().stream().map(ApplicationView::of).toList(),
        LayerView.bySlot(plan::layers),
        plan.suspended(),
        findings.openViews(subscriber.id()),
        plan.unknown().stream().sorted().toList());
  }
}
