package dev.dewcycle.routine.layering;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.Slot;
import java.util.List;
import java.util.UUID;

/**
 * A serum that rests while a phase takes its place. Derived from the phase, never stored.
 *
 * @param on the days on which it would be applied and is not, ascending
 */
public record Suspended(UUID product, Slot slot, List<DateRange> on, UUID phase) {
  public Suspended {
    on = List.copyOf(on);
  }
}
