package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what rules find: all of it, the same fact once, and only on days of the window. */
final class FindingSink {
  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.on().getFirst().from())
          .thenComparing(Finding::id);

  private final String owner;
  private final Window window;
  private final DaySet inside;
  private final Map<Fact, Breach> breaches = new LinkedHashMap<>();

  FindingSink(String owner, Window window) {
    this.owner = owner;
    this.window = window;
    this.inside = window.inside();
  }

  /** Two products on the days that they share. */
  void add(RuleText rule, Optional<Slot> slot, Use one, Use other) {
    var on = one.days().and(other.days()).and(inside);
    if (!on.isEmpty()) {
      collect(new Breach(rule, rule.severity(), slot, pair(one.product(), other.product()), on));
    }
  }

  void add(RuleText rule, Optional<Slot> slot, DaySet days, Use use) {
    var on = days.and(inside);
    if (!on.isEmpty()) {
      collect(new Breach(rule, rule.severity(), slot, List.of(use.product()), on));
    }
  }

  void add(RuleText rule, DaySet days, Use use) {
    add(rule, Optional.empty(), days, use);
  }

  void add(RuleText rule, DaySet days, Use one, Use other) {
    add(rule, rule.severity(), days, List.of(one, other));
  }

  void add(RuleText rule, Severity severity, DaySet days, List<Use> uses) {
    var on = days.and(inside);
    if (!on.isEmpty()) {
      collect(new Breach(rule, severity, Optional.empty(), products(uses), on));
    }
  }

  /** Reports what will hold after the window unless something changes. */
  void foresee(RuleText rule, int day, List<Use> uses) {
    var on = DaySet.between(day, day);
    collect(new Breach(rule, rule.severity(), Optional.empty(), products(uses), on));
  }

  private void collect(Breach breach) {
    breaches.merge(breach.fact(), breach, Breach::and);
  }

  List<Breach> breaches() {
    return List.copyOf(breaches.values());
  }

  /** How grave each found fact is. */
  Map<Fact, Severity> facts() {
    var facts = HashMap.<Fact, Severity>newHashMap(breaches.size());
    breaches.forEach((fact, breach) -> facts.put(fact, breach.severity()));
    return facts;
  }

  /** Everything found, in words, the gravest first. */
  List<Finding> findings() {
    return breaches.values().stream()
        .map(breach -> Finding.of(breach, owner, window))
        .sorted(GRAVEST_FIRST)
        .toList();
  }

  private static List<Product> pair(Product one, Product other) {
    return one.id().compareTo(other.id()) < 0 ? List.of(one, other) : List.of(other, one);
  }

  private static List<Product> products(List<Use> uses) {
    return uses.stream().map(Use::product).sorted(Comparator.comparing(Product::id)).toList();
  }
}
