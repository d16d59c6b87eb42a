package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.product.Product;
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
  private static final int SPAN = 7;

  @Override
  public void check(Plan plan, FindingSink found) {
    var serums = plan.byProduct(Product::countsAsSerum);
    var ampoules = plan.byProduct(Product::countsAsAmpoule);
    var days = daily(all(serums).and(all(ampoules)), plan.window());
    if (days.isEmpty()) {
      return;
    }
    for (var serum : serums) {
      for (var ampoule : ampoules) {
        var byThem = daily(serum.days().and(ampoule.days()), plan.window());
        report(plan, List.of(serum, ampoule), byThem, found);
        days = days.minus(byThem);
      }
    }
    var left = days;
    var inTurn =
        Stream.concat(serums.stream(), ampoules.stream())
            .filter(use -> use.days().meets(left))
            .toList();
    report(plan, inTurn, left, found);
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

  /** Those days of the window that lie in a span with enough of them. */
  private static DaySet daily(DaySet both, Window window) {
    var daily = DaySet.NONE;
    for (var start = 1 - SPAN; start < window.days(); start++) {
      var span = both.and(DaySet.between(start, start + SPAN - 1));
      daily = span.count() >= DAYS ? daily.or(span) : daily;
    }
    return daily.and(window.inside());
  }
}
