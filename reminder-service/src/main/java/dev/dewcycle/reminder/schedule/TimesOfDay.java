package dev.dewcycle.reminder.schedule;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import java.time.LocalTime;
import java.util.Optional;

/**
 * At which wall-clock time a subscriber is reminded.
 *
 * @param morning of what belongs to the AM slot
 * @param evening of what belongs to the PM slot
 * @param other of everything without a slot
 */
public record TimesOfDay(LocalTime morning, LocalTime evening, LocalTime other) {
  /** Where nobody has set anything else. */
  public static final TimesOfDay HOUSE =
      new TimesOfDay(LocalTime.of(8, 0), LocalTime.of(21, 0), LocalTime.of(9, 0));

  /** A timer drives state and has no time of its own: it falls due when its day begins. */
  public LocalTime of(ReminderKind kind, Optional<Slot> slot) {
    if (kind.isTimer()) {
      return LocalTime.MIDNIGHT;
    }
    return slot.map(half -> half == Slot.AM ? morning : evening).orElse(other);
  }
}
