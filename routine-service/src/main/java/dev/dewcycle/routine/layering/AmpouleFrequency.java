package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Slot;

/**
 * An ampoule more often in a week than its directions say, in a phase or not. Where they say
 * nothing, sources disagree, and so nothing is said.
 */
record AmpouleFrequency(RuleText text) implements Rule {
  private static final int WEEK = 7;

  @Override
  public void check(Plan plan, FindingSink found) {
    for (var ampoule : plan.ampoules()) {
      ampoule
          .product()
          .usesPerWeek()
          .ifPresent(
              most -> {
                var mornings = days(plan, ampoule, Slot.AM);
                var evenings = days(plan, ampoule, Slot.PM);
                var crowd = new Crowd(WEEK, most);
                found.add(text, crowd.days(mornings, evenings, plan.window().inside()), ampoule);
              });
    }
  }

  private static DaySet days(Plan plan, Use ampoule, Slot slot) {
    var days = DaySet.NONE;
    for (var use : plan.uses()) {
      if (use.slot() == slot && use.sameProduct(ampoule)) {
        days = days.or(use.days());
      }
    }
    return days;
  }
}
