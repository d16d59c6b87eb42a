package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Slot;

/** A family in a slot where it does not belong, such as a retinoid in the morning. */
record NotInSlot(RuleText text, Actives families, Slot slot) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    if (plan.exposes(families)) {
      for (var use : plan.actives()) {
        if (use.slot() == slot && use.exposes(families)) {
          found.add(text, use.inSlot(), use.days(), use);
        }
      }
    }
  }
}
