package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;
import java.util.List;

/** Families that a person's state forbids. For safety presence counts, at any level. */
record UnsafeFor(RuleText text, Condition condition, List<ActiveFamily> families) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    if (condition.holdsFor(plan.profile())) {
      for (var use : plan.uses()) {
        if (families.stream().anyMatch(use.product()::contains)) {
          found.add(text, use.days(), use);
        }
      }
    }
  }
}
