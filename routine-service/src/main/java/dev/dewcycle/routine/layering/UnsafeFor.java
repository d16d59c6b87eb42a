package dev.dewcycle.routine.layering;

/** Families that a person's state forbids. For safety presence counts, at any level. */
record UnsafeFor(RuleText text, Condition condition, Actives families) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    if (condition.holdsFor(plan.profile())) {
      for (var use : plan.uses()) {
        if (use.content().present().meets(families)) {
          found.add(text, use.days(), use);
        }
      }
    }
  }
}
