package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.PhaseEnded;
import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.events.PhasePlanned;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.ReminderSnapshot;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.phase.Attempt;
import dev.dewcycle.routine.phase.Phase.Active;
import dev.dewcycle.routine.phase.Phase.Paused;
import dev.dewcycle.routine.phase.Phase.Planned;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a timer does to a phase. A timer may be late, double, or left over from an earlier version:
 * it acts only where the phase as it stands now agrees, and is passed over otherwise.
 */
@ApplicationScoped
class PhaseTimers {
  @Inject PhaseStore phases;
  @Inject PhaseJudge judge;
  @Inject PhaseLedger ledger;
  @Inject Clocks clocks;

  void fired(Subscriber subscriber, ReminderSnapshot timer) {
    timer
        .phase()
        .flatMap(phases::find)
        .filter(stored -> stored.phase().facts().subscriber().equals(subscriber.id()))
        .ifPresent(stored -> fired(subscriber, timer, stored));
  }

  private void fired(Subscriber subscriber, ReminderSnapshot timer, StoredPhase stored) {
    var isOfThisVersion = timer.phaseVersion().filter(v -> v == stored.version()).isPresent();
    switch (timer.kind()) {
      case PHASE_END -> {
        if (stored.phase() instanceof Active active && isOver(active, subscriber, timer)) {
          ledger.write(subscriber, stored.moved(active.complete()), PhaseEnded::new);
        }
      }
      case PAUSE_LIMIT -> {
        if (stored.phase() instanceof Paused paused && isOfThisVersion) {
          var stopped =
              paused.stop(
                  day(subscriber, timer),
                  PhaseOutcome.STOPPED,
                  Optional.of("The pause lasted more than 28 days."));
          ledger.write(subscriber, stored.moved(stopped), PhaseEnded::new);
        }
      }
      case PHASE_START -> {
        if (stored.phase() instanceof Planned planned
            && planned.facts().autoStart()
            && isOfThisVersion) {
          start(subscriber, stored, planned, day(subscriber, timer));
        }
      }
      default -> throw new IllegalArgumentException(timer.kind() + " is no timer");
    }
  }

  /** An extension or a pause may have moved the end since the timer was set. */
  private static boolean isOver(Active active, Subscriber subscriber, ReminderSnapshot timer) {
    var end = active.facts().dates().endsAt(subscriber.profile().zone());
    return !end.isAfter(timer.dueAt());
  }

  private void start(Subscriber subscriber, StoredPhase stored, Planned planned, LocalDate today) {
    switch (planned.start(today)) {
      case Attempt.Refused(var reason) -> refuse(subscriber, stored, planned, reason);
      case Attempt.Made(var started) -> {
        var judged = judge.judge(subscriber, stored.moved(started), today);
        if (judged.refusesStart().isPresent()) {
          refuse(subscriber, stored, planned, why(judged));
        } else {
          ledger.write(subscriber, judged.phase(), PhaseStarted::new);
        }
      }
    }
  }

  private void refuse(Subscriber subscriber, StoredPhase stored, Planned planned, String reason) {
    // What is told leaves the service, so it names rules and nothing about the person.
    ledger.write(
        subscriber,
        stored.moved(planned.refused(reason)),
        snapshot -> new PhasePlanned(snapshot, Optional.of(reason)));
  }

  private static String why(PhaseJudge.Judged judged) {
    return judged
        .refusesStart()
        .filter(PhaseJudge.UNTESTED::equals)
        .orElseGet(() -> why(judged.findings()));
  }

  /** Names the rules that refuse, but not those about the person, and gives no hint of them. */
  static String why(List<Finding> findings) {
    var rules =
        findings.stream()
            .filter(finding -> matters(finding) && !finding.isAboutPerson())
            .map(finding -> "rule " + finding.rule())
            .distinct()
            .collect(Collectors.joining(", "));
    return "The routine does not allow it" + (rules.isEmpty() ? "." : ": " + rules + ".");
  }

  private static boolean matters(Finding finding) {
    return finding.severity().isAtLeast(Severity.AVOID);
  }

  /** The subscriber's day, which is never before the one on which the timer fell due. */
  private LocalDate day(Subscriber subscriber, ReminderSnapshot timer) {
    var today = clocks.of(subscriber).today();
    var due = timer.dueAt().atZone(subscriber.profile().zone()).toLocalDate();
    return today.isBefore(due) ? due : today;
  }
}
