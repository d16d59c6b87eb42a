package dev.dewcycle.reminder.schedule;

import dev.dewcycle.reminder.preference.AskedTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a time on a subscriber's wall clock happens. */
public final class WallClock {
  private WallClock() {}

  /**
   * The instant of a local time. In a gap, as when summer time begins, it moves forward by the
   * length of the gap; of the two in an overlap the first one counts.
   */
  public static Instant instantOf(LocalDate day, LocalTime time, ZoneId zone) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  /**
   * The same for a time that keeps out of quiet hours: where the clock would show one of theirs, it
   * is the instant at which they end, maybe on the next day.
   */
  public static Instant instantOf(LocalDate day, AskedTime asked, ZoneId zone) {
    var instant = instantOf(day, asked.time(), zone);
    var shown = instant.atZone(zone).toLocalDateTime();
    return asked
        .quiet()
        .filter(hours -> hours.contain(shown.toLocalTime()))
        .map(hours -> hours.endAfter(shown).atZone(zone).toInstant())
        .orElse(instant);
  }

  /** The first instant of a local day, which is not midnight where a gap covers midnight. */
  public static Instant firstInstantOf(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** Whether the calendar of the zone has the day: Samoa left out 30 December 2011. */
  public static boolean hasDay(LocalDate day, ZoneId zone) {
    return dayOf(firstInstantOf(day, zone), zone).equals(day);
  }

  /** The local day on which an instant falls. */
  public static LocalDate dayOf(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDate();
  }
}
