package dev.dewcycle.routine.routine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/**
 * Places a number of days in a span: on the cheapest ones, spread as evenly as those allow. Always
 * the same answer for the same question.
 */
public final class Spread {
  /** A month without a calendar, days. */
  private static final int MONTH = 30;

  private static final int FAR = 64;

  private Spread() {}

  /**
   * The chosen days of a span as bits.
   *
   * @param length of the span, 1-31 days
   * @param times how many days to choose; all of them where the span is shorter
   * @param cost of each day, the same for equal ones; free days cost nothing
   */
  public static int pick(int length, int times, IntUnaryOperator cost) {
    var chosen = 0;
    var wanted = Math.min(times, length);
    for (var k = 0; k < wanted; k++) {
      chosen |= 1 << next(length, chosen, (2 * k + 1) * length / (2 * wanted), cost);
    }
    return chosen;
  }

  /** The cheapest day not yet chosen, the nearest to where an even spread would have it. */
  private static int next(int length, int chosen, int ideal, IntUnaryOperator cost) {
    var best = -1;
    var least = Integer.MAX_VALUE;
    for (var day = 0; day < length; day++) {
      var score = cost.applyAsInt(day) * FAR + Math.abs(day - ideal);
      if ((chosen >>> day & 1) == 0 && score < least) {
        best = day;
        least = score;
      }
    }
    return best;
  }

  /**
   * The days among given ones on which a cadence applies a product. Weeks and months are counted
   * from the first of them, so that a course begins where it starts and not on a Monday.
   *
   * @param days ascending
   * @param blocked days that a flexible cadence keeps free where it can
   */
  public static List<LocalDate> among(
      List<LocalDate> days, Cadence cadence, Predicate<LocalDate> blocked) {
    return switch (cadence) {
      case Cadence.Fixed fixed -> days.stream().filter(fixed::occursOn).toList();
      case Cadence.TimesPerWeek week -> among(days, 7, week.times(), blocked);
      case Cadence.TimesPerMonth month -> among(days, MONTH, month.times(), blocked);
    };
  }

  private static List<LocalDate> among(
      List<LocalDate> days, int span, int times, Predicate<LocalDate> blocked) {
    var among = new ArrayList<LocalDate>();
    for (var start = 0; start < days.size(); start += span) {
      var inSpan = days.subList(start, Math.min(start + span, days.size()));
      var chosen =
          pick(span, times, day -> day < inSpan.size() && blocked.test(inSpan.get(day)) ? 1 : 0);
      for (var day = 0; day < inSpan.size(); day++) {
        if ((chosen >>> day & 1) == 1) {
          among.add(inSpan.get(day));
        }
      }
    }
    return among;
  }
}
