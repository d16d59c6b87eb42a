package dev.dewcycle.reminder.schedule;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.reminder.preference.AskedTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When one occurrence falls due. Local day, time and zone are kept beside the instant, so that it
 * can be computed again where the zone changes.
 *
 * @param day the local day that it is about
 * @param asked the wall-clock time that was asked for
 * @param at the instant; it may show another wall-clock time, and even another day, where a gap,
 *     quiet hours or a late move shifted it
 */
public record Due(LocalDate day, AskedTime asked, ZoneId zone, Instant at) {

  /** Timers fall due at the first instant of the day, whatever the clock then shows. */
  public static Due of(ReminderKind kind, LocalDate day, AskedTime asked, ZoneId zone) {
    return new Due(
        day,
        asked,
        zone,
        kind.isTimer()
            ? WallClock.firstInstantOf(day, zone)
            : WallClock.instantOf(day, asked, zone));
  }

  /** The same, but never before the given instant. */
  public Due notBefore(Instant earliest) {
    return at.isBefore(earliest) ? new Due(day, asked, zone, earliest) : this;
  }

  /**
   * The local day on which it is told: its own, or one after it where quiet hours that last over
   * midnight hold it back. A late move does not count.
   */
  public LocalDate toldOn() {
    return WallClock.dayOf(WallClock.instantOf(day, asked, zone), zone);
  }

  /** The same day's, at another instant. */
  public Due movedTo(Instant instant) {
    return new Due(day, asked, zone, instant);
  }

  /** What the subscriber's wall clock shows when it falls due. */
  public LocalDateTime localTime() {
    return at.atZone(zone).toLocalDateTime();
  }
}
