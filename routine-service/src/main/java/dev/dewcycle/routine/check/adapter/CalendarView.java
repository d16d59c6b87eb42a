package dev.dewcycle.routine.check.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.adapter.LayerView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A stretch of days.
 *
 * @param to inclusive
 */
public record CalendarView(LocalDate from, LocalDate to, List<Day> days) {

  /**
   * One day.
   *
   * @param phase the phase that runs on it
   * @param slots what is applied, in order
   * @param findings ids of those that hold on it
   */
  public record Day(
      LocalDate date,
      Optional<UUID> phase,
      Map<Slot, List<LayerView>> slots,
      List<UUID> findings) {}
}
