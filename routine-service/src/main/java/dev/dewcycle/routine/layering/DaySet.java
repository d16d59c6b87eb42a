package dev.dewcycle.routine.layering;

/**
 * Days around a check window on which something happens. Day 0 is the window's first day: {@code
 * low} and {@code high} hold days 0 to 127, {@code past} the 64 days before, its highest bit being
 * the day before the window.
 */
public record DaySet(long past, long low, long high) {
  /** The earliest day that a set can hold. */
  public static final int FIRST = -64;

  /** The latest day that a set can hold. */
  public static final int LAST = 127;

  /** No day. */
  public static final DaySet NONE = new DaySet(0, 0, 0);

  /** Every day that a set can hold. */
  public static final DaySet ALL = new DaySet(-1, -1, -1);

  /** Days from {@code from} to {@code to}, both included, as far as a set can hold them. */
  public static DaySet between(int from, int to) {
    return new DaySet(bits(from + 64, to + 64), bits(from, to), bits(from - 64, to - 64));
  }

  /** Every n-th day, {@code anchor} being one of them; it may lie outside. */
  public static DaySet everyNth(int anchor, int n) {
    var days = NONE.with(FIRST + Math.floorMod(anchor - FIRST, n));
    for (var step = n; step < LAST - FIRST; step *= 2) {
      days = days.or(days.later(step));
    }
    return days;
  }

  public DaySet and(DaySet other) {
    return new DaySet(past & other.past, low & other.low, high & other.high);
  }

  public DaySet or(DaySet other) {
    return new DaySet(past | other.past, low | other.low, high | other.high);
  }

  public DaySet minus(DaySet other) {
    return new DaySet(past & ~other.past, low & ~other.low, high & ~other.high);
  }

  public DaySet with(int day) {
    return or(between(day, day));
  }

  public boolean has(int day) {
    return day >= FIRST && day <= LAST && (word(day) >>> (day & 63) & 1) != 0;
  }

  public boolean isEmpty() {
    return (past | low | high) == 0;
  }

  public boolean meets(DaySet other) {
    return ((past & other.past) | (low & other.low) | (high & other.high)) != 0;
  }

  public int count() {
    return Long.bitCount(past) + Long.bitCount(low) + Long.bitCount(high);
  }

  /** The first day at or after {@code day}; more than {@link #LAST} where there is none. */
  public int nextFrom(int day) {
    for (var from = Math.max(day, FIRST); from <= LAST; from = (from | 63) + 1) {
      var rest = word(from) >>> (from & 63);
      if (rest != 0) {
        return from + Long.numberOfTrailingZeros(rest);
      }
    }
    return LAST + 1;
  }

  /** The latest day; less than {@link #FIRST} where there is none. */
  public int last() {
    var leading = Long.numberOfLeadingZeros(high);
    if (leading == 64) {
      leading += Long.numberOfLeadingZeros(low);
    }
    if (leading == 128) {
      leading += Long.numberOfLeadingZeros(past);
    }
    return LAST - leading;
  }

  /**
   * Each day moved later; what comes to lie after the last one is lost.
   *
   * @param days 0-191
   */
  public DaySet later(int days) {
    if (days >= 64) {
      return new DaySet(0, past, low).later(days - 64);
    }
    // A shift by 64 would be one by 0; hence the two of them.
    return new DaySet(
        past << days,
        low << days | past >>> 1 >>> (63 - days),
        high << days | low >>> 1 >>> (63 - days));
  }

  /**
   * Each day and so many days after it.
   *
   * @param days at least 0
   */
  public DaySet through(int days) {
    var all = this;
    for (var done = 0; done < days; ) {
      var step = Math.min(done + 1, days - done);
      all = all.or(all.later(step));
      done += step;
    }
    return all;
  }

  /**
   * The days at the end of so many consecutive ones.
   *
   * @param length of a run, at least 1
   */
  public DaySet endsOfRuns(int length) {
    var ends = this;
    for (var done = 1; done < length && !ends.isEmpty(); ) {
      var step = Math.min(done, length - done);
      ends = ends.and(ends.later(step));
      done += step;
    }
    return ends;
  }

  private long word(int day) {
    return day < 0 ? past : day < 64 ? low : high;
  }

  private static long bits(int from, int to) {
    var first = Math.max(from, 0);
    var last = Math.min(to, 63);
    return first > last ? 0 : -1L >>> (63 - (last - first)) << first;
  }
}
