package dev.dewcycle.reminder.ops;

import dev.dewcycle.reminder.firing.Judgement;
import dev.dewcycle.reminder.ops.Intervention.Cancel;
import dev.dewcycle.reminder.ops.Intervention.RunNow;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.WallClock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes of an intervention. */
public sealed interface Ruling {
  /** How far ahead a reminder can be moved. */
  Period FURTHEST = Period.ofYears(1);

  /** Its next occurrence falls due at another time. */
  record Moved(Reminder after) implements Ruling {}

  /** Its next occurrence is cancelled; the series goes on where something is left. */
  record Cancelled(Optional<Reminder> after) implements Ruling {}

  /** It is so already. */
  record Unchanged() implements Ruling {}

  record Refused(Refusal why) implements Ruling {}

  /**
   * Decides.
   *
   * @param now wall time
   * @param timers whether the operator has said that timers are meant too
   */
  static Ruling on(Intervention wish, Reminder reminder, Instant now, boolean timers) {
    if (reminder.kind().isTimer() && !timers) {
      return new Refused(Refusal.TIMER);
    }
    if (wish instanceof Cancel(var wholeSeries)) {
      return new Cancelled(wholeSeries ? Optional.empty() : reminder.next());
    }
    var to = wish.dueAt(reminder, now).orElseThrow();
    if (isSoAlready(wish, reminder, to)) {
      return new Unchanged();
    }
    return objections(wish, reminder, now, to)
        .findFirst()
        .<Ruling>map(Refused::new)
        .orElseGet(() -> new Moved(reminder.movedTo(to)));
  }

  /** What is due is fired anyway. */
  private static boolean isSoAlready(Intervention wish, Reminder reminder, Instant to) {
    return wish instanceof RunNow && reminder.clock().isEmpty()
        ? !reminder.due().at().isAfter(to)
        : reminder.due().at().equals(to);
  }

  private static Stream<Refusal> objections(
      Intervention wish, Reminder reminder, Instant now, Instant to) {
    var due = reminder.due();
    var isTimer = reminder.kind().isTimer();
    return Stream.of(
            when(reminder.clock().isPresent(), Refusal.BOUND_TO_CLOCK),
            when(isTimer && to.isBefore(due.at()), Refusal.TIMER_EARLIER),
            when(to.isBefore(now), Refusal.PAST),
            when(
                to.isAfter(now.atOffset(ZoneOffset.UTC).plus(FURTHEST).toInstant()),
                Refusal.TOO_FAR),
            when(
                !isTimer && WallClock.dayOf(to, due.zone()).isAfter(Judgement.lastUse(reminder)),
                Refusal.USE_PASSED),
            when(
                reminder.next().filter(next -> !to.isBefore(next.due().at())).isPresent(),
                Refusal.AFTER_THE_NEXT))
        .flatMap(Optional::stream);
  }

  private static Optional<Refusal> when(boolean applies, Refusal refusal) {
    return applies ? Optional.of(refusal) : Optional.empty();
  }
}
