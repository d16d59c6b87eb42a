package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.product.Product;

/**
 * An ampoule used daily for longer than a treatment phase may be, without being in one. It counts
 * from the first day of use, with an open end: what is going to be too long is said today.
 */
record Overuse(RuleText text) implements Rule {
  /** The longest time an ampoule is good for in a row, days: four weeks. */
  static final int LONGEST = 28;

  @Override
  public void check(Plan plan, FindingSink found) {
    for (var ampoule : plan.byProduct(Product::countsAsAmpoule)) {
      var phase = plan.inPhase().getOrDefault(ampoule.product().id(), DaySet.NONE);
      var tooLong = ampoule.inUse().minus(phase).endsOfRuns(LONGEST + 1);
      var first = tooLong.nextFrom(0);
      if (first < plan.window().days()) {
        found.add(text, tooLong, ampoule);
      } else if (first <= DaySet.LAST && first - LONGEST < plan.window().days()) {
        found.foresee(text, first, ampoule);
      }
    }
  }
}
