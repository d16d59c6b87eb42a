package dev.dewcycle.routine.layering;

/** A product that is called back, whoever uses it. */
record Recalled(RuleText text) implements Rule {
  @Override
  public void check(Plan plan, FindingSink found) {
    for (var use : plan.uses()) {
      use.product()
          .recall()
          .ifPresent(recall -> found.add(text.saying(RecallNotice.of(recall)), use.days(), use));
    }
  }
}
