package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.layering.Suspended;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.layering.adapter.FindingStore;
import dev.dewcycle.routine.layering.adapter.FindingView;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows phases. */
@ApplicationScoped
public class PhaseViews {
  @Inject PhaseStore phases;
  @Inject SubscriberStore subscribers;
  @Inject FindingStore findings;
  @Inject Situations situations;
  @Inject RuleBooks books;
  @Inject Clocks clocks;

  @Transactional
  PhaseView get(UUID id) {
    var stored = phases.find(id).orElseThrow(() -> new Missing("phase " + id));
    var subscriber = subscribers.find(stored.phase().facts().subscriber()).orElseThrow();
    return of(stored, subscriber);
  }

  @Transactional
  Page<PhaseView> list(PhaseFilter filter, int limit) {
    return Page.cut(
            phases.page(filter, limit + 1),
            limit,
            stored -> Cursor.at(stored.phase().facts().id().toString()))
        .map(stored -> PhaseView.of(stored, Optional.empty(), Optional.empty()));
  }

  /** A phase with those stored findings that name its product. */
  PhaseView of(StoredPhase stored, Subscriber subscriber) {
    var product = stored.phase().facts().product();
    return show(
        stored,
        subscriber,
        findings.openViews(subscriber.id()).stream()
            .filter(finding -> finding.products().contains(product))
            .toList());
  }

  /** A phase with what was found when it was looked at. */
  PhaseView of(StoredPhase stored, Subscriber subscriber, List<Finding> found) {
    return show(stored, subscriber, FindingView.all(found));
  }

  private PhaseView show(StoredPhase stored, Subscriber subscriber, List<FindingView> found) {
    return PhaseView.of(stored, Optional.of(suspended(stored, subscriber)), Optional.of(found));
  }

  private List<Suspended> suspended(StoredPhase stored, Subscriber subscriber) {
    var today = clocks.of(subscriber).today();
    var facts = stored.phase().facts();
    var startsOn = facts.dates().startsOn();
    var window = new Window(startsOn.isAfter(today) ? startsOn : today, Window.MAX_DAYS);
    return books.evaluator().plan(situations.of(subscriber, today), window).suspended().stream()
        .filter(suspended -> suspended.phase().filter(facts.id()::equals).isPresent())
        .toList();
  }
}
