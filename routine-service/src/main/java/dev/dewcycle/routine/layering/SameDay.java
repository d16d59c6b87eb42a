package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;

/** Two families from two products on one day, in whatever slots, such as two retinoids. */
record SameDay(RuleText text, ActiveFamily first, ActiveFamily second) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    if (plan.exposes(first) && plan.exposes(second)) {
      plan.forEachPair(
          (one, other) -> {
            if (clash(one, other)) {
              found.add(text, one.days().and(other.days()), one, other);
            }
          });
    }
  }

  @Override
  public boolean clash(Use one, Use other) {
    return Pair.of(one, other, first, second);
  }
}
