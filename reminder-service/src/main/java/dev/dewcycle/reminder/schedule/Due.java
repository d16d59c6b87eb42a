package dev.dewcycle.reminder.schedule;

import dev.dewcycle.events.ReminderKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When one occurrence falls due. Local day, time and zone are kept beside the instant, so that it
 * can be computed again where the zone changes.
 *
 * @param day the local day that it is about
 * @param time the wall-clock time that was asked for
 * @param at the instant; it may show another wall-clock time where a gap or a late move shifted it
 */
public record Due(LocalDate day, LocalTime time, ZoneId zone, Instant at) {

  /** Timers fall due at the first instant of the day, whatever the clock then shows. */
  public static Due of(ReminderKind kind, LocalDate day, LocalTime time, ZoneId zone) {
    return new Due(
        day,
        time,
        zone,
        kind.isTimer()
            ? WallClock.firstInstantOf(day, zone)
            : WallClock.instantOf(day, time, zone));
  }

  /** The same, but never before the given instant. */
  public Due notBefore(Instant earliest) {
    return at.isBefore(earliest) ? new Due(day, time, zone, earliest) : this;
  }

  /** What the subscriber's wall clock shows when it falls due. */
  public LocalDateTime localTime() {
    return at.atZone(zone).toLocalDateTime();
  }
}
