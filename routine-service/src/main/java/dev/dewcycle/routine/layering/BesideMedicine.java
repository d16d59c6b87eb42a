package dev.dewcycle.routine.layering;

/**
 * Families beside a prescribed medicine, in whatever slots and on whatever days of a window in
 * which the medicine is applied. For safety presence counts, at any level.
 */
record BesideMedicine(RuleText text, Actives medicines, Actives families) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    if (!plan.exposes(medicines)) {
      return;
    }
    var inside = plan.window().inside();
    for (var medicine : plan.actives()) {
      if (medicine.exposes(medicines) && medicine.days().meets(inside)) {
        for (var use : plan.uses()) {
          if (use.content().present().meets(families) && !use.sameProduct(medicine)) {
            found.add(text, use.days(), medicine, use);
          }
        }
      }
    }
  }
}
