package dev.dewcycle.routine.feedback;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.Breach;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.product.Product;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a rule has found.
 *
 * @param products ascending
 */
public record Found(
    String rule, Severity severity, Optional<Slot> slot, List<UUID> products, List<DateRange> on) {

  public Found {
    products = List.copyOf(products);
    on = List.copyOf(on);
  }

  public static Found of(Breach breach, Window window) {
    return new Found(
        breach.rule().id(),
        breach.severity(),
        breach.slot(),
        breach.products().stream().map(Product::id).toList(),
        window.ranges(breach.on()));
  }

  /** Whether both tell of the same rule, slot and products. */
  public boolean isAbout(Found other) {
    return rule.equals(other.rule) && slot.equals(other.slot) && products.equals(other.products);
  }
}
