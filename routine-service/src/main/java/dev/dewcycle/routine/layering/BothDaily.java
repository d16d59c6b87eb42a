package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A serum and an ampoule, both on at least five days of some seven: the most common mistake, as
 * both source articles say. Each pair that does so by itself is named; where only several products
 * in turn do, they are named together.
 *
 * @param days so many of a week are too many
 */
record BothDaily(RuleText text, int days) implements Rule {
  /** So long is a span in which days are counted. */
  static final int SPAN = 7;

  @Override
  public void check(Plan plan, FindingSink found) {
    if (plan.ampoules().isEmpty() || plan.serums().isEmpty()) {
      return;
    }
    var window = plan.window().inside();
    var both = all(plan.serums()).and(all(plan.ampoules()));
    var unnamed = crowded(both, window).and(window);
    if (unnamed.isEmpty()) {
      return;
    }
    // Most pairs share the same days: those of daily products.
    var known = new HashMap<DaySet, DaySet>();
    for (var serum : plan.serums()) {
      for (var ampoule : plan.ampoules()) {
        var shared = serum.days().and(ampoule.days());
        var byThem = known.computeIfAbsent(shared, on -> crowded(on, window).and(window));
        report(plan, List.of(serum, ampoule), byThem, found);
        unnamed = unnamed.minus(byThem);
      }
    }
    var around = crowded(both, unnamed);
    var inTurn = new ArrayList<Use>();
    plan.serums().stream().filter(use -> use.days().meets(around)).forEach(inTurn::add);
    plan.ampoules().stream().filter(use -> use.days().meets(around)).forEach(inTurn::add);
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

  private Severity severity(Plan plan, List<Use> uses) {
    if (plan.profile().needsCare() || uses.stream().anyMatch(use -> use.exposed().irritate())) {
      return graver(text.severity());
    }
    return uses.stream().allMatch(BothDaily::onlySupports)
        ? lighter(text.severity())
        : text.severity();
  }

  /** One step; a habit blocks nothing by itself. */
  private static Severity graver(Severity severity) {
    return switch (severity) {
      case CAUTION -> Severity.AVOID;
      case INFO -> Severity.CAUTION;
      case BLOCK, AVOID, BENEFIT -> severity;
    };
  }

  private static Severity lighter(Severity severity) {
    return switch (severity) {
      case BLOCK -> Severity.AVOID;
      case AVOID -> Severity.CAUTION;
      case CAUTION -> Severity.INFO;
      case INFO, BENEFIT -> severity;
    };
  }

  private static boolean onlySupports(Use use) {
    return use.product().contentKnown() && use.exposed().onlySupport();
  }

  private static DaySet all(List<Use> uses) {
    var all = DaySet.NONE;
    for (var use : uses) {
      all = all.or(use.days());
    }
    return all;
  }

  private DaySet crowded(DaySet both, DaySet inside) {
    return new Crowd(SPAN, days - 1).days(both, DaySet.NONE, inside);
  }
}
