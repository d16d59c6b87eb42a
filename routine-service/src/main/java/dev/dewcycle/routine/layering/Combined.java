package dev.dewcycle.routine.layering;

/** Two actives in one and the same product, such as a fixed combination of medicines. */
record Combined(RuleText text, Actives one, Actives other) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    if (plan.exposes(one) && plan.exposes(other)) {
      for (var use : plan.actives()) {
        if (use.exposes(one) && use.exposes(other)) {
          found.add(text, use.inSlot(), use.days(), use);
        }
      }
    }
  }
}
