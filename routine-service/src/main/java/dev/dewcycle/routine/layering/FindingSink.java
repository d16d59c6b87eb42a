package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Collects what rules find: all of it, the same fact once, and only on days of the window. */
final class FindingSink {
  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.on().getFirst().from())
          .thenComparing(Finding::id);

  private final String owner;
  private final Window window;
  private final List<Breach> breaches = new ArrayList<>();

  private record Breach(
      RuleText rule, Severity severity, Optional<Slot> slot, List<Product> products, DaySet on) {

    boolean isSameAs(Breach other) {
      return rule.id().equals(other.rule.id())
          && slot.equals(other.slot)
          && products.equals(other.products);
    }

    Breach and(Breach other) {
      var gravest = severity.isAtLeast(other.severity) ? severity : other.severity;
      return new Breach(rule, gravest, slot, products, on.or(other.on));
    }
  }

  FindingSink(String owner, Window window) {
    this.owner = owner;
    this.window = window;
  }

  void add(RuleText rule, DaySet on, Use... uses) {
    add(rule, on, List.of(uses));
  }

  void add(RuleText rule, DaySet on, List<Use> uses) {
    add(rule, rule.severity(), on, uses);
  }

  void add(RuleText rule, Severity severity, DaySet on, List<Use> uses) {
    add(new Breach(rule, severity, Optional.empty(), products(uses), on.and(window.inside())));
  }

  void add(RuleText rule, Slot slot, DaySet on, Use... uses) {
    var products = products(List.of(uses));
    var inside = on.and(window.inside());
    add(new Breach(rule, rule.severity(), Optional.of(slot), products, inside));
  }

  /** Reports what will hold after the window unless something changes. */
  void foresee(RuleText rule, int day, Use... uses) {
    foresee(rule, day, List.of(uses));
  }

  void foresee(RuleText rule, int day, List<Use> uses) {
    var on = DaySet.between(day, day);
    add(new Breach(rule, rule.severity(), Optional.empty(), products(uses), on));
  }

  private void add(Breach breach) {
    if (breach.on().isEmpty()) {
      return;
    }
    for (var i = 0; i < breaches.size(); i++) {
      if (breaches.get(i).isSameAs(breach)) {
        breaches.set(i, breaches.get(i).and(breach));
        return;
      }
    }
    breaches.add(breach);
  }

  /** Everything found, the gravest first. */
  List<Finding> findings() {
    return breaches.stream().map(this::finding).sorted(GRAVEST_FIRST).toList();
  }

  private Finding finding(Breach breach) {
    var rule = breach.rule();
    var products = breach.products().stream().map(Product::id).toList();
    return new Finding(
        id(rule, products, breach.slot()),
        rule.id(),
        rule.ruleClass(),
        rule.scope(),
        breach.severity(),
        products,
        breach.slot(),
        window.ranges(breach.on()),
        names(breach.products()) + ": " + rule.explanation(),
        rule.evidence(),
        List.of());
  }

  private UUID id(RuleText rule, List<UUID> products, Optional<Slot> slot) {
    var name = String.join("|", owner, rule.id(), slot.map(Slot::name).orElse("")) + products;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Product> products(List<Use> uses) {
    return uses.stream().map(Use::product).sorted(Comparator.comparing(Product::id)).toList();
  }

  private static String names(List<Product> products) {
    return products.stream().map(Product::name).collect(Collectors.joining(" and "));
  }
}
