package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.FindingsChanged;
import dev.dewcycle.events.FindingsChanged.Cause;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.events.Severity;
import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.routine.layering.BlockGuard;
import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.layering.adapter.FindingStore.FindingSet;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.subscriber.Now;
import dev.dewcycle.routine.subscriber.Rechecks;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks a subscriber again, stores what opened and cleared, and tells it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecheckService implements Rechecks {
  private static final Cause TIME_PASSED =
      new Cause(CauseKind.TIME_PASSED, Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * How many findings of one subscriber are kept and told, the gravest first; a block counts even
   * beyond it. Ordinary routines have a dozen. It keeps the longest FindingsChanged below 900 kB,
   * less than a Kafka message may have: a finding names 41 products at most, those of 40
   * applications and a phase, and 14 stretches of days in four weeks, which is 2.5 kB in JSON.
   */
  static final int MOST_KEPT = 300;

  @Inject Situations situations;
  @Inject RuleBooks books;
  @Inject FindingStore findings;
  @Inject RecheckQueue queue;
  @Inject BlockGuard guard;
  @Inject Clocks clocks;
  @Inject Outbox outbox;

  @Override
  public void check(Subscriber subscriber, Cause cause) {
    check(subscriber, cause, clocks.of(subscriber));
  }

  @Override
  public void catchUp(Subscriber subscriber, Instant before) {
    for (var due = due(subscriber);
        due.filter(at -> at.isBefore(before)).isPresent();
        due = due(subscriber)) {
      check(subscriber, TIME_PASSED, new Now(due.get(), subscriber.profile().zone()));
    }
  }

  /** When time alone makes a check necessary. */
  private Optional<Instant> due(Subscriber subscriber) {
    return findings
        .set(subscriber.id())
        .flatMap(FindingSet::validUntil)
        .map(day -> startOf(day, subscriber));
  }

  private void check(Subscriber subscriber, Cause cause, Now now) {
    var situation = situations.of(subscriber, now.today(), cause.product().stream().toList());
    var outcome = books.evaluator().check(situation, Window.from(now.today()));
    var stored =
        outcome.findings().stream()
            .limit(MOST_KEPT)
            .map(finding -> StoredFinding.of(finding, situation.products()))
            .toList();
    var changes = FindingChanges.between(findings.open(subscriber.id()), stored);
    var set = store(subscriber, changes, cause, now, outcome.validUntil());
    if (changes.isNews() || cause.kind() == CauseKind.PHASE_MOVED) {
      outbox.record(event(subscriber, cause, now, set, stored, changes));
    }
    guard.guard(subscriber, blocks(outcome.findings()), recalled(situation));
  }

  private FindingSet store(
      Subscriber subscriber,
      FindingChanges changes,
      Cause cause,
      Now now,
      Optional<LocalDate> validUntil) {
    var id = subscriber.id();
    changes.opened().forEach(finding -> findings.open(id, finding, now.instant(), cause));
    changes
        .kept()
        .forEach(finding -> findings.renew(finding, !changes.changed().contains(finding)));
    findings.clear(
        changes.cleared().stream().map(StoredFinding::id).toList(), now.instant(), cause);
    validUntil
        .filter(_ -> subscriber.profile().testClock().isEmpty())
        .ifPresentOrElse(day -> queue.at(id, startOf(day, subscriber)), () -> queue.never(id));
    return findings.renew(id, now.instant(), validUntil);
  }

  private static FindingsChanged event(
      Subscriber subscriber,
      Cause cause,
      Now now,
      FindingSet set,
      List<StoredFinding> open,
      FindingChanges changes) {
    return new FindingsChanged(
        subscriber.id(),
        subscriber.generation(),
        set.version(),
        subscriber.profile().zone().getId(),
        subscriber.profile().testClock(),
        cause,
        now.instant(),
        set.validUntil(),
        open.stream().filter(finding -> !finding.aboutPerson()).map(StoredFinding::fact).toList(),
        FindingChanges.ids(changes.opened()),
        FindingChanges.ids(changes.cleared()));
  }

  private static List<Finding> blocks(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.BLOCK).toList();
  }

  /** The product that changed counts even where no phase of today has it. */
  private static List<Product> recalled(Situation situation) {
    return situation.products().values().stream()
        .filter(product -> product.recall().isPresent())
        .toList();
  }

  private static Instant startOf(LocalDate day, Subscriber subscriber) {
    return day.atStartOfDay(subscriber.profile().zone()).toInstant();
  }
}
