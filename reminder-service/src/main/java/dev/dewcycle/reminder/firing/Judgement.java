package dev.dewcycle.reminder.firing;

import dev.dewcycle.reminder.firing.Firing.Fired;
import dev.dewcycle.reminder.firing.Firing.Skipped;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Decides what becomes of a reminder that is due. */
@FunctionalInterface
public interface Judgement extends Function<Reminder, Firing> {

  /**
   * By the system clock: what is noticeably late says so, and a message whose use has passed is
   * skipped. Timers are never skipped.
   *
   * @param lateAfter how long after its time a reminder counts as late
   */
  static Judgement bySystemClock(Instant now, Duration lateAfter) {
    return reminder -> {
      var due = reminder.due();
      var lastUse = lastUse(reminder);
      return !reminder.kind().isTimer() && WallClock.dayOf(now, due.zone()).isAfter(lastUse)
          ? new Skipped(reminder, now, "Its use had passed with " + lastUse + ".")
          : new Fired(reminder, now, now.isAfter(due.at().plus(lateAfter)));
    };
  }

  /** By a test clock, which passes through every instant: nothing is late and nothing is stale. */
  static Judgement byTestClock(Instant now) {
    return reminder ->
        new Fired(reminder, reminder.due().at().isBefore(now) ? now : reminder.due().at(), false);
  }

  /** The last local day on which a message is still of use. */
  static LocalDate lastUse(Reminder reminder) {
    return reminder.due().toldOn().plusDays(daysOfUse(reminder));
  }

  /** How many days after its own a message is still of use. */
  private static int daysOfUse(Reminder reminder) {
    return switch (reminder.kind()) {
      case CHECK_IN -> 1;
      case SERUM_RESUME, REST_OVER, OPEN_JAR_EXPIRY -> 7;
      default -> 0;
    };
  }
}
