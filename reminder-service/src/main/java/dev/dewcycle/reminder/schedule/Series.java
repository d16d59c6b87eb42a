package dev.dewcycle.reminder.schedule;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import java.time.LocalDate;
import java.util.Optional;

/** The local days on which one kind of reminder is wanted. */
public record Series(ReminderKind kind, Optional<Slot> slot, Days days) {
  static Series once(ReminderKind kind, LocalDate day) {
    return new Series(kind, Optional.empty(), Days.of(day));
  }

  Series on(Days others) {
    return new Series(kind, slot, others);
  }

  /**
   * Whether it is about an hour of the day rather than about the day: an application at eight is
   * not owed to a phase that starts at noon, but a check-in on that day is.
   */
  boolean isAboutTheHour() {
    return switch (kind) {
      case APPLICATION, SUNSCREEN, PATCH_TEST -> true;
      default -> false;
    };
  }
}
