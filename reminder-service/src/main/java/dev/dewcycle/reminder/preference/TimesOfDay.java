package dev.dewcycle.reminder.preference;

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

  LocalTime of(Optional<Slot> slot) {
    return slot.map(half -> half == Slot.AM ? morning : evening).orElse(other);
  }
}
