package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;

/** Two families from two products in one slot on one day, such as retinoid and AHA. */
record SameSlot(RuleText text, ActiveFamily first, ActiveFamily second) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    if (plan.exposes(first) && plan.exposes(second)) {
      plan.forEachPair(
          (one, other) -> {
            if (clash(one, other)) {
              found.add(text, one.slot(), one.days().and(other.days()), one, other);
            }
          });
    }
  }

  @Override
  public boolean clash(Use one, Use other) {
    return one.slot() == other.slot() && Pair.of(one, other, first, second);
  }
}
