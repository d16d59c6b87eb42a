package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.PhaseEvent;
import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.PhaseCheck;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.phase.Snapshots;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Writes a moved phase and the event that tells the move: both or neither. */
@ApplicationScoped
class PhaseLedger {
  @Inject PhaseStore phases;
  @Inject Situations situations;
  @Inject RuleBooks books;
  @Inject Clocks clocks;
  @Inject Outbox outbox;

  void write(Subscriber subscriber, StoredPhase stored, Function<PhaseSnapshot, PhaseEvent> event) {
    phases.save(stored);
    outbox.record(event.apply(snapshot(subscriber, stored)));
  }

  private PhaseSnapshot snapshot(Subscriber subscriber, StoredPhase stored) {
    var profile = subscriber.profile();
    var situation = situations.of(subscriber, clocks.of(subscriber).today());
    var id = stored.phase().facts().id();
    return Snapshots.of(
        stored.phase(),
        stored.version(),
        new Snapshots.Surroundings(
            subscriber.generation(),
            profile.zone(),
            profile.testClock(),
            stored.days().map(PhaseDays::days).orElse(List.of()),
            stored.days().filter(days -> givesSerumBack(situation, days, id)).isPresent(),
            stored
                .days()
                .flatMap(
                    days ->
                        // A partner who tells less of the sun takes no reminder away by it.
                        new PhaseCheck(new Evaluator(books.standard()))
                            .uncoveredMornings(situation.with(days), days))));
  }

  private boolean givesSerumBack(Situation situation, PhaseDays days, UUID id) {
    var window = new Window(days.first(), Window.MAX_DAYS);
    return books.evaluator().plan(situation.with(days), window).isSerumBackAfter(id);
  }
}
