package dev.dewcycle.routine.layering;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.Slot;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A serum that rests: while a phase takes its place, or while skin recovers from a reaction and the
 * serum would irritate it. Derived, never stored.
 *
 * @param on the days on which it would be applied and is not, ascending
 * @param phase the phase that takes its place
 * @param reaction the product that skin recovers from; present exactly where no phase is named
 */
public record Suspended(
    UUID product, Slot slot, List<DateRange> on, Optional<UUID> phase, Optional<UUID> reaction) {
  public Suspended {
    on = List.copyOf(on);
  }

  boolean isSameUse(Suspended other) {
    return product.equals(other.product) && slot == other.slot;
  }
}
