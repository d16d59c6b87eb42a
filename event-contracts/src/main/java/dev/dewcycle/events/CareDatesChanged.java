package dev.dewcycle.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a subscriber is to be reminded of outside phases, as ready local dates: all of it, whenever
 * any of it changes. Phases bring their own dates.
 *
 * @param version of the dates, from 1
 * @param zone IANA name
 * @param clock the test clock the subscriber is bound to
 * @param dates at most one of a product, kind and slot, and at most one of SUNSCREEN
 */
public record CareDatesChanged(
    String subscriber,
    long generation,
    long version,
    String zone,
    Optional<UUID> clock,
    List<CareDate> dates)
    implements RoutineEvent {

  public CareDatesChanged {
    dates = List.copyOf(dates);
  }

  /**
   * Every day of a range on which there is something to be reminded of.
   *
   * @param kind PATCH_TEST, SUNSCREEN or OPEN_JAR_EXPIRY
   * @param slot absent where it belongs to no half of the day
   * @param from first day
   * @param until last day, inclusive; absent for an open end
   */
  public record CareDate(
      UUID product,
      ReminderKind kind,
      Optional<Slot> slot,
      LocalDate from,
      Optional<LocalDate> until) {}
}
