package dev.dewcycle.reminder.firing;

import dev.dewcycle.events.ReminderEvent;
import dev.dewcycle.events.ReminderFired;
import dev.dewcycle.events.ReminderSkipped;
import dev.dewcycle.reminder.schedule.Reminder;
import java.time.Instant;

/** What became of one occurrence when it fell due. */
public sealed interface Firing {
  /** The series as it was, the occurrence being its next. */
  Reminder reminder();

  /** When it was done with, in the subscriber's time. */
  Instant at();

  ReminderEvent event();

  /**
   * It fired.
   *
   * @param late whether noticeably after it fell due
   */
  record Fired(Reminder reminder, Instant at, boolean late) implements Firing {
    @Override
    public ReminderEvent event() {
      return new ReminderFired(reminder.snapshot(), at, late);
    }
  }

  /** Its use had passed. Never a timer. */
  record Skipped(Reminder reminder, Instant at, String reason) implements Firing {
    @Override
    public ReminderEvent event() {
      return new ReminderSkipped(reminder.snapshot(), at, reason);
    }
  }
}
