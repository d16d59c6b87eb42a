package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Fact, Breach> breaches = new LinkedHashMap<>();

  private record Breach(RuleText rule, Severity severity, List<Product> products, DaySet on) {

    Breach and(Breach other) {
      var gravest = severity.isAtLeast(other.severity) ? severity : other.severity;
      return new Breach(rule, gravest, products, on.or(other.on));
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
    add(Optional.empty(), new Breach(rule, severity, products(uses), on.and(window.inside())));
  }

  void add(RuleText rule, Slot slot, DaySet on, Use... uses) {
    var inside = on.and(window.inside());
    add(Optional.of(slot), new Breach(rule, rule.severity(), products(List.of(uses)), inside));
  }

  /** Reports what will hold after the window unless something changes. */
  void foresee(RuleText rule, int day, Use... uses) {
    foresee(rule, day, List.of(uses));
  }

  void foresee(RuleText rule, int day, List<Use> uses) {
    var on = DaySet.between(day, day);
    add(Optional.empty(), new Breach(rule, rule.severity(), products(uses), on));
  }

  private void add(Optional<Slot> slot, Breach breach) {
    if (!breach.on().isEmpty()) {
      var products = breach.products().stream().map(Product::id).toList();
      breaches.merge(new Fact(breach.rule().id(), slot, products), breach, Breach::and);
    }
  }

  /** How grave each found fact is. */
  Map<Fact, Severity> facts() {
    var facts = HashMap.<Fact, Severity>newHashMap(breaches.size());
    breaches.forEach((fact, breach) -> facts.put(fact, breach.severity()));
    return facts;
  }

  /** Everything found, the gravest first. */
  List<Finding> findings() {
    return breaches.entrySet().stream()
        .map(found -> finding(found.getKey(), found.getValue()))
        .sorted(GRAVEST_FIRST)
        .toList();
  }

  private Finding finding(Fact fact, Breach breach) {
    var rule = breach.rule();
    return new Finding(
        id(fact),
        rule.id(),
        rule.ruleClass(),
        rule.scope(),
        breach.severity(),
        fact.products(),
        fact.slot(),
        window.ranges(breach.on()),
        names(breach.products()) + ": " + rule.explanation(),
        rule.evidence(),
        List.of());
  }

  private UUID id(Fact fact) {
    var name =
        String.join("|", owner, fact.rule(), fact.slot().map(Slot::name).orElse(""))
            + fact.products();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Product> products(List<Use> uses) {
    return uses.stream().map(Use::product).sorted(Comparator.comparing(Product::id)).toList();
  }

  private static String names(List<Product> products) {
    return products.stream().map(Product::name).collect(Collectors.joining(" and "));
  }
}
