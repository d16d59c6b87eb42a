package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.product.Product;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found on which days: facts of either evaluator in one form. */
final class Seen {
  private final Map<Fact, BitSet> facts = new HashMap<>();

  /** A rule, the slot or nothing, how grave, and the products' names. */
  record Fact(String rule, String slot, Severity severity, Set<String> products) {}

  static Seen of(List<Breach> breaches) {
    var seen = new Seen();
    for (var breach : breaches) {
      var fact =
          new Fact(
              breach.rule().id(),
              breach.slot().map(Enum::name).orElse(""),
              breach.severity(),
              names(breach.products()));
      seen.facts.put(fact, days(breach.on()));
    }
    return seen;
  }

  void add(String rule, String slot, Severity severity, Collection<NaiveProduct> products, int on) {
    var names = names(products.stream().map(NaiveProduct::product).toList());
    facts.computeIfAbsent(new Fact(rule, slot, severity, names), _ -> new BitSet()).set(on);
  }

  /** Days of the window or after it. */
  private static BitSet days(DaySet on) {
    var days = new BitSet();
    for (var day = on.nextFrom(0); day <= DaySet.LAST; day = on.nextFrom(day + 1)) {
      days.set(day);
    }
    return days;
  }

  private static Set<String> names(Collection<Product> products) {
    var names = new HashSet<String>();
    products.forEach(product -> names.add(product.name()));
    return names;
  }

  Map<Fact, BitSet> facts() {
    return facts;
  }
}
