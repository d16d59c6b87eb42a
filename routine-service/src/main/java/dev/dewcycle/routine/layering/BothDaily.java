package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.product.Product;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A serum and an ampoule, both on at least five days of some seven: the most common mistake, as
 * both source articles say. Each pair that does so by itself is named; where only several products
 * in turn do, they are named together.
 */
record BothDaily(RuleText text) implements Rule {
  /** On so many days of a span both are used ... */
  static final int DAYS = 5;

  /** ... of so many days. */
  static final int SPAN = 7;

  @Override
  public void check(Plan plan, FindingSink found) {
    var serums = plan.byProduct(Product::countsAsSerum);
    var ampoules = plan.byProduct(Product::countsAsAmpoule);
    var window = plan.window().inside();
    var both = all(serums).and(all(ampoules));
    var unnamed = spans(both, window).and(window);
    if (unnamed.isEmpty()) {
      return;
    }
    // Most pairs share the same days: those of daily products.
    var known = new HashMap<DaySet, DaySet>();
    for (var serum : serums) {
      for (var ampoule : ampoules) {
        var shared = serum.days().and(ampoule.days());
        var byThem = known.computeIfAbsent(shared, days -> spans(days, window).and(window));
        report(plan, List.of(serum, ampoule), byThem, found);
        unnamed = unnamed.minus(byThem);
      }
    }
    var around = spans(both, unnamed);
    var inTurn =
        Stream.concat(serums.stream(), ampoules.stream())
            .filter(use -> use.days().meets(around))
            .toList();
    report(plan, inTurn, unnamed, found);
  }

  /** Whether one is a serum and the other an ampoule. */
  static boolean meet(Use one, Use other) {
    return (one.product().countsAsSerum() && other.product().countsAsAmpoule())
        || (one.product().countsAsAmpoule() && other.product().countsAsSerum());
  }

  private void report(Plan plan, List<Use> uses, DaySet days, FindingSink found) {
    if (!days.isEmpty()) {
      found.add(text, severity(plan, uses), days, uses);
    }
  }

  private static Severity severity(Plan plan, List<Use> uses) {
    if (plan.profile().needsCare() || uses.stream().anyMatch(use -> use.exposures().irritate())) {
      return Severity.AVOID;
    }
    return uses.stream().allMatch(BothDaily::onlySupports) ? Severity.INFO : Severity.CAUTION;
  }

  private static boolean onlySupports(Use use) {
    return use.product().contentKnown() && use.exposures().onlySupport();
  }

  private static DaySet all(List<Use> uses) {
    return uses.stream().map(Use::days).reduce(DaySet.NONE, DaySet::or);
  }

  /** The days of every span that has enough of them and reaches into {@code days}. */
  private static DaySet spans(DaySet both, DaySet days) {
    var spans = DaySet.NONE;
    var last = both.count() < DAYS ? DaySet.FIRST - 1 : days.last();
    for (var start = days.nextFrom(DaySet.FIRST) - SPAN + 1; start <= last; start++) {
      var span = DaySet.between(start, start + SPAN - 1);
      if (span.meets(days) && both.and(span).count() >= DAYS) {
        spans = spans.or(both.and(span));
      }
    }
    return spans;
  }
}
