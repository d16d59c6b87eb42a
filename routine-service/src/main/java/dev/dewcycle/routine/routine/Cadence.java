package dev.dewcycle.routine.routine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How often a product is applied. The fixed ones name their days; the flexible ones, so many times
 * a week or month, are placed by the service.
 */
public sealed interface Cadence {

  /** In words, as events carry it, such as {@code TIMES_PER_WEEK 3}. */
  String words();

  /** How often on average, up to 1 for every day. */
  double timesADay();

  /** One whose days are known from the date alone. */
  sealed interface Fixed extends Cadence permits Daily, Weekdays, EveryNDays {
    /** Whether this cadence names the date. */
    boolean occursOn(LocalDate date);
  }

  /** One whose days are placed: so many in a span of days. */
  sealed interface Flexible extends Cadence permits TimesPerWeek, TimesPerMonth {
    /** How often in one span. */
    int times();

    /** The first day of the span in which a date lies. */
    LocalDate spanStart(LocalDate date);

    /** The first day of the span after the one that starts on a date. */
    LocalDate spanAfter(LocalDate start);
  }

  /** Every day. */
  record Daily() implements Fixed {
    @Override
    public boolean occursOn(LocalDate date) {
      return true;
    }

    @Override
    public double timesADay() {
      return 1;
    }

    @Override
    public String words() {
      return "DAILY";
    }
  }

  /**
   * On given days of the week.
   *
   * @param days at least one
   */
  record Weekdays(Set<DayOfWeek> days) implements Fixed {
    public Weekdays {
      if (days.isEmpty()) {
        throw new IllegalArgumentException("a weekday cadence names at least one day");
      }
      days = Set.copyOf(days);
    }

    @Override
    public boolean occursOn(LocalDate date) {
      return days.contains(date.getDayOfWeek());
    }

    @Override
    public double timesADay() {
      return days.size() / 7.0;
    }

    @Override
    public String words() {
      return "WEEKDAYS "
          + new TreeSet<>(days).stream().map(DayOfWeek::name).collect(Collectors.joining(","));
    }
  }

  /**
   * Every n-th day, before the anchor as after it.
   *
   * @param n 1-{@value #MAX}
   * @param anchor any day on which it is applied
   */
  record EveryNDays(int n, LocalDate anchor) implements Fixed {
    /** The longest distance, days: four times a year. */
    public static final int MAX = 92;

    public EveryNDays {
      within(n, MAX, "EVERY_N_DAYS");
    }

    @Override
    public boolean occursOn(LocalDate date) {
      return Math.floorMod(date.toEpochDay() - anchor.toEpochDay(), n) == 0;
    }

    @Override
    public double timesADay() {
      return 1.0 / n;
    }

    @Override
    public String words() {
      return "EVERY_N_DAYS " + n + " " + anchor;
    }
  }

  /**
   * So many times in each week, Monday to Sunday.
   *
   * @param times 1-{@value #MAX}
   */
  record TimesPerWeek(int times) implements Flexible {
    public static final int MAX = 7;

    public TimesPerWeek {
      within(times, MAX, "TIMES_PER_WEEK");
    }

    @Override
    public double timesADay() {
      return times / 7.0;
    }

    @Override
    public LocalDate spanStart(LocalDate date) {
      return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    public LocalDate spanAfter(LocalDate start) {
      return start.plusWeeks(1);
    }

    @Override
    public String words() {
      return "TIMES_PER_WEEK " + times;
    }
  }

  /**
   * So many times in each calendar month; in a month with fewer days, every day.
   *
   * @param times 1-{@value #MAX}
   */
  record TimesPerMonth(int times) implements Flexible {
    public static final int MAX = 31;

    public TimesPerMonth {
      within(times, MAX, "TIMES_PER_MONTH");
    }

    @Override
    public double timesADay() {
      return times / 31.0;
    }

    @Override
    public LocalDate spanStart(LocalDate date) {
      return date.withDayOfMonth(1);
    }

    @Override
    public LocalDate spanAfter(LocalDate start) {
      return start.plusMonths(1);
    }

    @Override
    public String words() {
      return "TIMES_PER_MONTH " + times;
    }
  }

  private static void within(int value, int max, String kind) {
    if (value < 1 || value > max) {
      throw new IllegalArgumentException(kind + " takes 1 to " + max + ", not " + value);
    }
  }
}
