package dev.dewcycle.routine.phase;

import java.time.LocalDate;
import java.util.Optional;

/** Which dates a wished phase gets. */
public sealed interface PhasePlan {

  /** There is room. */
  record Room(PhaseDates dates) implements PhasePlan {}

  /**
   * Fewer than 7 days are left before the event: no phase.
   *
   * @param earliestEnd the earliest last day that a phase from the wished start could have
   */
  record NoRoom(LocalDate earliestEnd) implements PhasePlan {}

  /**
   * Plans a phase. Without an event it runs from the wished day, or from today. With one it is
   * planned backwards, so that it is over on the day before: where no first day is wished and it
   * need not start now, it starts as late as that allows; where the days do not fit they become
   * fewer, down to 7.
   *
   * @param days the wished number, 7-28
   * @param now whether it is to start today
   */
  static PhasePlan of(
      Goal goal, Optional<LocalDate> startsOn, int days, LocalDate today, boolean now) {
    if (days < PhaseDates.SHORTEST || days > PhaseDates.LONGEST) {
      throw new IllegalArgumentException("a phase of " + days + " days");
    }
    var latest = goal.eventDate().map(event -> event.minusDays(1));
    var first = startsOn.orElseGet(() -> now ? today : firstDay(latest, days, today));
    var wished = PhaseDates.of(first, days);
    if (latest.isEmpty() || !wished.lastDay().isAfter(latest.get())) {
      return new Room(wished);
    }
    var earliestEnd = first.plusDays(PhaseDates.SHORTEST - 1L);
    return earliestEnd.isAfter(latest.get())
        ? new NoRoom(earliestEnd)
        : new Room(wished.until(latest.get()));
  }

  private static LocalDate firstDay(Optional<LocalDate> latest, int days, LocalDate today) {
    return latest
        .map(last -> last.minusDays(days - 1L))
        .filter(day -> day.isAfter(today))
        .orElse(today);
  }
}
