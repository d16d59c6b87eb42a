package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A rule broken by named products, before anything is put into words.
 *
 * @param slot absent where the rule spans the day or longer
 * @param products ascending by id
 * @param on days of the window, at least one; of a duration that runs out after the window, the
 *     first day on which it will hold
 */
public record Breach(
    RuleText rule, Severity severity, Optional<Slot> slot, List<Product> products, DaySet on) {

  /** Both of the same fact, as grave as the graver one. */
  Breach and(Breach other) {
    var gravest = severity.isAtLeast(other.severity) ? severity : other.severity;
    return new Breach(rule, gravest, slot, products, on.or(other.on));
  }

  /** What it is about: the same fact is the same finding. */
  public Fact fact() {
    return new Fact(rule.id(), slot, ids());
  }

  private List<UUID> ids() {
    return products.size() == 1
        ? List.of(products.getFirst().id())
        : products.stream().map(Product::id).toList();
  }
}
