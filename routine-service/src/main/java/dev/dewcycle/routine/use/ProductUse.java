package dev.dewcycle.routine.use;

import dev.dewcycle.events.Slot;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What became of one product in one slot of one day; there is one for each.
 *
 * @param on in the subscriber's zone, never in the future
 */
public record ProductUse(UUID product, Slot slot, LocalDate on, Status status) {

  /** What became of it. */
  public enum Status {
    DONE,
    SKIPPED
  }
}
