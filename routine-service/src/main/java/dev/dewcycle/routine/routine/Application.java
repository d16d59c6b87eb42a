package dev.dewcycle.routine.routine;

import dev.dewcycle.events.Slot;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One product in one slot.
 *
 * @param from first day
 * @param until last day, inclusive; absent for an open end
 * @param usingSince since when the product has been in use, where that is earlier or known better
 *     than {@code from}: durations count from it
 */
public record Application(
    UUID product,
    Slot slot,
    Cadence cadence,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<LocalDate> usingSince) {

  public Application {
    if (until.filter(from::isAfter).isPresent()) {
      throw new IllegalArgumentException("an application ends before it starts on " + from);
    }
  }

  /** The day from which durations count. */
  public LocalDate inUseSince() {
    return usingSince.filter(from::isAfter).orElse(from);
  }

  public Application in(Slot other) {
    return new Application(product, other, cadence, from, until, usingSince);
  }

  public Application every(Cadence other) {
    return new Application(product, slot, other, from, until, usingSince);
  }

  /** The same, not applied before {@code day}: after a rest durations count anew. */
  public Application startingOn(LocalDate day) {
    return new Application(product, slot, cadence, day, until, usingSince.map(_ -> day));
  }
}
