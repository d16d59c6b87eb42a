package dev.dewcycle.routine.layering;

/**
 * A product that the person reacted to: whatever it holds, it is not used until that is cleared.
 */
record ReactedTo(RuleText text) implements Rule {
  @Override
  public void check(Plan plan, FindingSink found) {
    for (var blocked : plan.situation().blocked()) {
      var since = DaySet.between(plan.window().day(blocked.since()), DaySet.LAST);
      for (var use : plan.uses()) {
        if (use.product().id().equals(blocked.product())) {
          found.add(text, use.days().and(since), use);
        }
      }
    }
  }
}
