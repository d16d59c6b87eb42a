package dev.dewcycle.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A subscriber's routine as it stands after an edit.
 *
 * @param version of the routine
 * @param zone IANA name
 * @param clock the test clock the subscriber is bound to
 */
public record RoutineChanged(
    String subscriber,
    long generation,
    long version,
    String zone,
    Optional<UUID> clock,
    List<Application> applications)
    implements RoutineEvent {

  public RoutineChanged {
    applications = List.copyOf(applications);
  }

  /**
   * One product in one slot.
   *
   * @param from first day
   * @param until last day, inclusive; absent for an open end
   * @param cadence in words, such as {@code DAILY} or {@code TIMES_PER_WEEK 3}
   */
  public record Application(
      UUID product, Slot slot, String cadence, LocalDate from, Optional<LocalDate> until) {}
}
