package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.routine.Cadence;

/** Cadences with known days, laid out on the calendar of a window. */
final class Cadences {
  private Cadences() {}

  static DaySet days(Cadence.Fixed cadence, Window window) {
    return switch (cadence) {
      case Cadence.Daily _ -> DaySet.ALL;
      case Cadence.Weekdays weekdays -> {
        var today = window.first().getDayOfWeek().getValue();
        var days = DaySet.NONE;
        for (var weekday : weekdays.days()) {
          days = days.or(DaySet.everyNth(weekday.getValue() - today, 7));
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
