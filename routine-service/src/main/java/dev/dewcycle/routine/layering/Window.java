package dev.dewcycle.routine.layering;

import dev.dewcycle.events.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar days that a check looks at.
 *
 * @param first in the subscriber's zone
 * @param days 1-{@value #MAX_DAYS}
 */
public record Window(LocalDate first, int days) {
  /** How long a check looks ahead where nobody says otherwise. */
  public static final int DEFAULT_DAYS = 28;

  /** How long a check looks ahead at most: twelve weeks. */
  public static final int MAX_DAYS = 84;

  public Window {
    if (days < 1 || days > MAX_DAYS) {
      throw new IllegalArgumentException("a window has 1 to " + MAX_DAYS + " days, not " + days);
    }
  }

  /** Four weeks from today. */
  public static Window from(LocalDate today) {
    return new Window(today, DEFAULT_DAYS);
  }

  public LocalDate last() {
    return date(days - 1);
  }

  public Window startingOn(LocalDate day) {
    return new Window(day, days);
  }

  /** The same start, and as long as a window can be. */
  public Window longest() {
    return new Window(first, MAX_DAYS);
  }

  /** Number of a date in day sets of this window; far dates are cut to just outside them. */
  public int day(LocalDate date) {
    var distance = date.toEpochDay() - first.toEpochDay();
    return Math.clamp(distance, DaySet.FIRST - 1, DaySet.LAST + 1);
  }

  public LocalDate date(int day) {
    return first.plusDays(day);
  }

  /** The days of the window itself. */
  public DaySet inside() {
    return DaySet.between(0, days - 1);
  }

  /** The same days as date ranges, ascending. */
  public List<DateRange> ranges(DaySet set) {
    var ranges = new ArrayList<DateRange>();
    var from = set.nextFrom(DaySet.FIRST);
    while (from <= DaySet.LAST) {
      var to = from;
      while (set.has(to + 1)) {
        to++;
      }
      ranges.add(new DateRange(date(from), date(to)));
      from = set.nextFrom(to + 1);
    }
    return ranges;
  }

  /** The same days as dates, ascending. */
  public List<LocalDate> dates(DaySet set) {
    var dates = new ArrayList<LocalDate>();
    for (var d = set.nextFrom(DaySet.FIRST); d <= DaySet.LAST; d = set.nextFrom(d + 1)) {
      dates.add(date(d));
    }
    return dates;
  }
}
