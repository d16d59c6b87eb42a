package dev.dewcycle.reminder.ops;

import dev.dewcycle.reminder.schedule.Reminder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** What an operator does to the next occurrence of a reminder. */
public sealed interface Intervention {

  /** The name by which it is asked for and recorded. */
  enum Action {
    RUN_NOW,
    RESCHEDULE,
    CANCEL
  }

  Action action();

  /** When the occurrence is to fall due instead; absent where it is to be taken off. */
  Optional<Instant> dueAt(Reminder reminder, Instant now);

  /** It falls due now, and fires as all others do. */
  record RunNow() implements Intervention {
    @Override
    public Action action() {
      return Action.RUN_NOW;
    }

    @Override
    public Optional<Instant> dueAt(Reminder reminder, Instant now) {
      return Optional.of(now);
    }
  }

  /** It falls due at that instant. */
  record MoveTo(Instant instant) implements Intervention {
    @Override
    public Action action() {
      return Action.RESCHEDULE;
    }

    @Override
    public Optional<Instant> dueAt(Reminder reminder, Instant now) {
      return Optional.of(instant);
    }
  }

  /** It falls due when the subscriber's own wall clock shows that time. */
  record MoveToLocal(LocalDateTime time) implements Intervention {
    @Override
    public Action action() {
      return Action.RESCHEDULE;
    }

    @Override
    public Optional<Instant> dueAt(Reminder reminder, Instant now) {
      return Optional.of(time.atZone(reminder.due().zone()).toInstant());
    }
  }

  /**
   * It is taken off the schedule.
   *
   * @param wholeSeries with all that would follow it
   */
  record Cancel(boolean wholeSeries) implements Intervention {
    @Override
    public Action action() {
      return Action.CANCEL;
    }

    @Override
    public Optional<Instant> dueAt(Reminder reminder, Instant now) {
      return Optional.empty();
    }
  }
}
