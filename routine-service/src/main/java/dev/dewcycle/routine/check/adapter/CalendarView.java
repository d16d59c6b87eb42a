package dev.dewcycle.routine.check.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.layering.Suspended;
import dev.dewcycle.routine.layering.adapter.LayerView;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A stretch of days.
 *
 * @param to inclusive
 * @param suspended serums that rest during a phase or after a reaction, derived from it
 */
public record CalendarView(
    LocalDate from, LocalDate to, List<Day> days, List<Suspended> suspended) {

  /**
   * One day.
   *
   * @param phase the phase that runs on it
   * @param slots what is applied, in order
   * @param findings ids of those that hold on it
   */
  public record Day(
      LocalDate date, Optional<UUID> phase, Map<Slot, List<LayerView>> slots, List<UUID> findings) {
    private static Day of(LocalDate date, CalendarService.Calendar calendar) {
      return new Day(
          date,
          calendar.phaseOn(date).map(PhaseDays::phase),
          LayerView.bySlot(slot -> calendar.plan().steps(slot, date)),
          calendar.findingsOn(date).stream().map(Finding::id).toList());
    }
  }

  static CalendarView of(CalendarService.Calendar calendar) {
    var window = calendar.plan().window();
    return new CalendarView(
        window.first(),
        window.last(),
        calendar.days().stream().map(date -> Day.of(date, calendar)).toList(),
        calendar.plan().suspended());
  }
}
