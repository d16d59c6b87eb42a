package dev.dewcycle.routine.layering;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.FindingFact;
import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One rule broken by named products.
 *
 * @param id derived from owner, rule, products and slot: the same fact keeps it over re-checks
 * @param products ascending
 * @param slot absent where the rule spans the day or longer; for a missing sunscreen the morning
 *     that lacks it
 * @param on days of the window on which it holds, at least one; of a duration that runs out after
 *     the window, the first day on which it will hold
 * @param remedies each proven by evaluation; empty where no single edit helps
 */
public record Finding(
    UUID id,
    String rule,
    RuleClass ruleClass,
    Scope scope,
    Severity severity,
    List<UUID> products,
    Optional<Slot> slot,
    List<DateRange> on,
    Text explanation,
    Evidence evidence,
    List<Remedy> remedies) {

  public Finding {
    products = List.copyOf(products);
    on = List.copyOf(on);
    remedies = List.copyOf(remedies);
  }

  /** A breach in words, without remedies. */
  public static Finding of(Breach breach, String owner, Window window) {
    var rule = breach.rule();
    var fact = breach.fact();
    return new Finding(
        fact.id(owner),
        rule.id(),
        rule.ruleClass(),
        rule.scope(),
        breach.severity(),
        fact.products(),
        breach.slot(),
        window.ranges(breach.on()),
        explanation(breach),
        rule.evidence(),
        List.of());
  }

  private static Text explanation(Breach breach) {
    var names = breach.products().stream().map(Product::name).toList();
    var words = breach.rule().explanation();
    return new Text(
        String.join(" and ", names) + ": " + words.en(),
        String.join(" + ", names) + ": " + words.ko());
  }

  /** Whether it tells something about the person: such a finding never enters an event. */
  public boolean isAboutPerson() {
    return scope == Scope.PERSON;
  }

  /** Whether the other one tells the same fact at this severity or a graver one. */
  boolean isNoGraverThan(Finding other) {
    return id.equals(other.id) && other.severity.isAtLeast(severity);
  }

  public Finding with(List<Remedy> proven) {
    return new Finding(
        id, rule, ruleClass, scope, severity, products, slot, on, explanation, evidence, proven);
  }

  /** What others may know of it. */
  public FindingFact fact() {
    return new FindingFact(id, rule, ruleClass, severity, products, slot, on);
  }
}
