package dev.dewcycle.reminder.preference;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The hours of each day in which nobody is to be disturbed; over midnight where {@code to} is the
 * earlier one.
 *
 * @param from the first quiet time of day
 * @param to the first time of day that is not quiet any more
 */
public record QuietHours(LocalTime from, LocalTime to) {
  /** The most of a day that may be quiet: a message must find its way out. */
  public static final Duration LONGEST = Duration.ofHours(20);

  public QuietHours {
    if (from.equals(to)) {
      throw new IllegalArgumentException("quiet hours end at another time than they begin");
    }
    if (lengthOf(from, to).compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("quiet hours last " + LONGEST + " at most");
    }
  }

  /** How long hours between two times of day last; a whole day where both are the same. */
  public static Duration lengthOf(LocalTime from, LocalTime to) {
    var length = Duration.between(from, to);
    return length.isPositive() ? length : length.plusDays(1);
  }

  public boolean contain(LocalTime time) {
    return isOverMidnight()
        ? !time.isBefore(from) || time.isBefore(to)
        : !time.isBefore(from) && time.isBefore(to);
  }

  /** The end of the quiet hours that contain the given local time. */
  public LocalDateTime endAfter(LocalDateTime quiet) {
    var day = quiet.toLocalDate();
    var end = isOverMidnight() && !quiet.toLocalTime().isBefore(from) ? day.plusDays(1) : day;
    return end.atTime(to);
  }

  private boolean isOverMidnight() {
    return to.isBefore(from);
  }
}
