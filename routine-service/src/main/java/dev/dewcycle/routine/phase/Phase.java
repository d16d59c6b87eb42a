package dev.dewcycle.routine.phase;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.events.PhaseState;
import dev.dewcycle.routine.phase.Attempt.Made;
import dev.dewcycle.routine.phase.Attempt.Refused;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A treatment phase: each state knows only its own moves. A day passed in is the subscriber's local
 * day.
 */
public sealed interface Phase {

  PhaseFacts facts();

  PhaseState state();

  /** Whether it may still be worked on: planned, running or resting. */
  default boolean isOpen() {
    return switch (this) {
      case Planned _, Active _, Paused _ -> true;
      case Ended _, Cancelled _ -> false;
    };
  }

  /**
   * In the calendar, not begun.
   *
   * @param refusal why the last automatic start was refused; absent where none was tried
   */
  record Planned(PhaseFacts facts, Optional<String> refusal) implements Phase {

    public Planned(PhaseFacts facts) {
      this(facts, Optional.empty());
    }

    @Override
    public PhaseState state() {
      return PhaseState.PLANNED;
    }

    /** Begins today, whatever day was planned, and keeps its number of days. */
    public Attempt start(LocalDate today) {
      if (!facts.allows(today.plusDays(PhaseDates.SHORTEST - 1L))) {
        return new Refused(
            "fewer than 7 days are left before the event; the earliest possible end is "
                + today.plusDays(PhaseDates.SHORTEST - 1L));
      }
      return new Made(new Active(facts.on(facts.inTime(facts.dates().startingOn(today)))));
    }

    public Cancelled cancel(Optional<String> reason) {
      return new Cancelled(facts, reason);
    }

    /** Its automatic start was refused; it is not tried again by itself. */
    public Planned refused(String reason) {
      return new Planned(facts.withoutAutoStart(), Optional.of(reason));
    }
  }

  /** Running. */
  record Active(PhaseFacts facts) implements Phase {
    @Override
    public PhaseState state() {
      return PhaseState.ACTIVE;
    }

    /**
     * Rests from {@code on}, which is the first day that does not count, or from the start where
     * the subscriber has moved to a zone in which that is still to come.
     */
    public Attempt pause(LocalDate on, Optional<String> cause) {
      return on.isAfter(facts.dates().lastDay())
          ? new Refused("the phase's last day " + facts.dates().lastDay() + " has passed")
          : new Made(new Paused(facts, startsOn().isAfter(on) ? startsOn() : on, cause));
    }

    private LocalDate startsOn() {
      return facts.dates().startsOn();
    }

    /** Moves the last day by 1 day or more: never past 28 days, nor past the goal's event. */
    public Attempt extend(int days, LocalDate today) {
      var total = facts.dates().days() + days;
      var lastDay = facts.dates().lastDay().plusDays(days);
      if (total > PhaseDates.LONGEST) {
        return new Refused("a phase lasts at most 28 days, this would make it " + total);
      }
      if (!facts.allows(lastDay)) {
        return new Refused(
            "the phase has to be over on "
                + facts.latestDay().orElseThrow()
                + ", before the event");
      }
      if (lastDay.isBefore(today)) {
        return new Refused("the phase would still have ended on " + lastDay);
      }
      return new Made(new Active(facts.on(facts.dates().until(lastDay))));
    }

    public Ended complete() {
      return new Ended(
          facts, PhaseOutcome.COMPLETED, facts.dates().lastDay().plusDays(1), Optional.empty());
    }

    public Ended stop(LocalDate on, PhaseOutcome outcome, Optional<String> reason) {
      return new Ended(facts, outcome, on, reason);
    }
  }

  /**
   * Resting.
   *
   * @param since the first day that does not count
   * @param cause why, in words; absent where the partner gave none
   */
  record Paused(PhaseFacts facts, LocalDate since, Optional<String> cause) implements Phase {
    /** Days after which a pause ends the phase. */
    public static final int LONGEST = 28;

    @Override
    public PhaseState state() {
      return PhaseState.PAUSED;
    }

    /** Runs again from {@code on}: the last day moves by the days rested, not past the event. */
    public Attempt resume(LocalDate on) {
      if (DAYS.between(since, on) > LONGEST) {
        return new Refused("the pause has lasted more than 28 days");
      }
      if (!facts.allows(on)) {
        return new Refused("no day is left before the event");
      }
      return new Made(new Active(facts.on(facts.inTime(facts.dates().resumed(since, on)))));
    }

    public Ended stop(LocalDate on, PhaseOutcome outcome, Optional<String> reason) {
      return new Ended(facts, outcome, since.isBefore(on) ? since : on, reason);
    }
  }

  /**
   * Over.
   *
   * @param endedOn the first day on which it no longer runs
   * @param reason in words; absent where none was given
   */
  record Ended(PhaseFacts facts, PhaseOutcome outcome, LocalDate endedOn, Optional<String> reason)
      implements Phase {
    @Override
    public PhaseState state() {
      return PhaseState.ENDED;
    }
  }

  /**
   * Given up before it began.
   *
   * @param reason in words; absent where none was given
   */
  record Cancelled(PhaseFacts facts, Optional<String> reason) implements Phase {
    @Override
    public PhaseState state() {
      return PhaseState.CANCELLED;
    }
  }
}
