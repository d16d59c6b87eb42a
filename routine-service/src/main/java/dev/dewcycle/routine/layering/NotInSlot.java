package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Slot;

/** A family in a slot where it does not belong, such as a retinoid in the morning. */
record NotInSlot(RuleText text, ActiveFamily family, Slot slot) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    for (var use : plan.uses()) {
      if (use.slot() == slot && use.exposes(family)) {
        found.add(text, slot, use.days(), use);
      }
    }
  }
}
