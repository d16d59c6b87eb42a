package dev.dewcycle.reminder.preference;

import java.time.LocalTime;
import java.util.Optional;

/**
 * The wall-clock time that was asked for, and the hours that it must keep out of.
 *
 * @param time such as 21:00
 * @param quiet a time inside them moves to their end
 */
public record AskedTime(LocalTime time, Optional<QuietHours> quiet) {
  /** Of timers: they drive state and fall due when their day begins, quiet or not. */
  static final AskedTime OF_TIMERS = at(LocalTime.MIDNIGHT);

  public static AskedTime at(LocalTime time) {
    return new AskedTime(time, Optional.empty());
  }
}
