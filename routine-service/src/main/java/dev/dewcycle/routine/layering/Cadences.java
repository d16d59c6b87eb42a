package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.routine.Cadence;
import java.util.stream.IntStream;

/** Cadences with known days, laid out on the calendar of a window. */
final class Cadences {
  /** Every seventh day from each of the first seven. */
  private static final DaySet[] WEEKLY =
      IntStream.range(0, 7).mapToObj(day -> DaySet.everyNth(day, 7)).toArray(DaySet[]::new);

  private Cadences() {}

  static DaySet days(Cadence.Fixed cadence, Window window) {
    return switch (cadence) {
      case Cadence.Daily _ -> DaySet.ALL;
      case Cadence.Weekdays weekdays -> {
        var today = window.first().getDayOfWeek().getValue();
        var days = DaySet.NONE;
        for (var weekday : weekdays.days()) {
          days = days.or(WEEKLY[(7 + weekday.getValue() - today) % 7]);
        }
        yield days;
      }
      case Cadence.EveryNDays every -> {
        // The anchor may lie years away; only its remainder matters.
        var distance = every.anchor().toEpochDay() - window.first().toEpochDay();
        yield DaySet.everyNth((int) Math.floorMod(distance, (long) every.n()), every.n());
      }
    };
  }
}
