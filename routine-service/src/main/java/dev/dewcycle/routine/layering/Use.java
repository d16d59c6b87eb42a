package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;

/**
 * One product in one slot, by habit or in a phase, laid out on the calendar.
 *
 * @param days on which it is applied, suspended ones left out
 * @param inUse days that count for durations: {@code days}, and by habit those before them since
 *     the product is in use
 */
public record Use(Product product, Slot slot, DaySet days, DaySet inUse, Exposures exposures) {

  /** Whether both name the same product, in whatever slot. */
  boolean sameProduct(Use other) {
    return product.id().equals(other.product.id());
  }

  boolean exposes(ActiveFamily family) {
    return exposures.has(family);
  }

  /** Both together; the slot is the first one's. */
  Use and(Use other) {
    return on(days.or(other.days), inUse.or(other.inUse));
  }

  Use on(DaySet applied, DaySet counted) {
    return new Use(product, slot, applied, counted, exposures);
  }
}
