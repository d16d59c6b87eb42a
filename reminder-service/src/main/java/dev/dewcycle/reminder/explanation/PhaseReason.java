package dev.dewcycle.reminder.explanation;

import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.events.PhaseState;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.reminder.schedule.Days;
import dev.dewcycle.reminder.schedule.WallClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/** Whether and why a phase wants a kind of reminder on a day. */
final class PhaseReason {
  private PhaseReason() {}

  static Link of(HeardPhase phase, ReminderKind kind, LocalDate on, ZoneId zone) {
    var days = phase.days(kind);
    if (days.isEmpty()) {
      return byState(phase, kind);
    }
    if (!days.get().has(on)) {
      return byDay(kind, on, days.get());
    }
    return WallClock.hasDay(on, zone) ? Link.of(Why.WANTED) : Link.of(Why.NO_SUCH_DAY, on, zone);
  }

  private static Link byDay(ReminderKind kind, LocalDate on, Days days) {
    // Of a phase's days there are some dozens at most.
    var nearest =
        days.stream()
            .min(Comparator.comparing(day -> Math.abs(day.toEpochDay() - on.toEpochDay())))
            .orElseThrow();
    return Link.of(
        kind == ReminderKind.APPLICATION ? Why.NO_APPLICATION_DAY : Why.OTHER_DAY, on, nearest);
  }

  /** The state wants none of that kind, on any day. */
  private static Link byState(HeardPhase phase, ReminderKind kind) {
    var snapshot = phase.snapshot();
    return switch (kind) {
      case PHASE_START -> start(phase);
      case PAUSE_LIMIT -> Link.of(Why.NOT_PAUSED, snapshot.state());
      case SERUM_RESUME -> afterTheEnd(snapshot, Why.NO_SERUM_SUSPENDED);
      case REST_OVER -> afterTheEnd(snapshot, Why.NO_REST);
      case SUNSCREEN -> inForce(snapshot).orElse(Link.of(Why.SUN_COVERED));
      case PHASE_END, PHASE_ENDING, CHECK_IN, APPLICATION ->
          running(snapshot).orElse(Link.of(Why.NO_SUCH_WISH));
      case PATCH_TEST, OPEN_JAR_EXPIRY -> Link.of(Why.NO_SUCH_WISH);
    };
  }

  private static Link start(HeardPhase phase) {
    var snapshot = phase.snapshot();
    if (snapshot.state() == PhaseState.CANCELLED) {
      return Link.of(Why.PHASE_CANCELLED);
    }
    if (snapshot.state() != PhaseState.PLANNED) {
      return Link.of(Why.STARTED_ALREADY, snapshot.startsOn());
    }
    return Link.of(phase.startRefused() ? Why.START_REFUSED : Why.NO_AUTO_START);
  }

  private static Link afterTheEnd(PhaseSnapshot snapshot, Why none) {
    return switch (snapshot.state()) {
      case ENDED -> Link.of(none);
      case CANCELLED -> Link.of(Why.PHASE_CANCELLED);
      case PLANNED, ACTIVE, PAUSED -> Link.of(Why.NOT_ENDED, snapshot.state());
    };
  }

  private static Optional<Link> inForce(PhaseSnapshot snapshot) {
    return switch (snapshot.state()) {
      case PLANNED -> Optional.of(Link.of(Why.NOT_STARTED, snapshot.startsOn()));
      case CANCELLED -> Optional.of(Link.of(Why.PHASE_CANCELLED));
      case ACTIVE, PAUSED, ENDED -> Optional.empty();
    };
  }

  private static Optional<Link> running(PhaseSnapshot snapshot) {
    return switch (snapshot.state()) {
      case ACTIVE -> Optional.empty();
      case PAUSED ->
          Optional.of(
              Link.of(Why.PAUSED, snapshot.pausedOn().map(LocalDate::toString).orElse("-")));
      case ENDED ->
          Optional.of(Link.of(Why.ENDED, snapshot.outcome().map(PhaseOutcome::name).orElse("-")));
      case PLANNED, CANCELLED -> inForce(snapshot);
    };
  }
}
