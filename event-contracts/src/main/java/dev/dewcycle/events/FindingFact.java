package dev.dewcycle.events;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A layering rule broken, without anything about the person.
 *
 * @param id derived from rule, products and slot: the same fact keeps it over re-checks
 * @param rule id of the rule
 * @param products the products that break it, sorted
 * @param slot absent where the rule spans the day or longer
 * @param on the days in the window on which it holds
 */
public record FindingFact(
    UUID id,
    String rule,
    RuleClass ruleClass,
    Severity severity,
    List<UUID> products,
    Optional<Slot> slot,
    List<DateRange> on) {

  public FindingFact {
    products = List.copyOf(products);
    on = List.copyOf(on);
  }
}
