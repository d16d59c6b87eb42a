package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;

/** A kind of product in a slot where it does not belong, such as a sunscreen in the evening. */
record RoleInSlot(RuleText text, Category role, Slot slot) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    for (var use : plan.uses()) {
      if (use.slot() == slot && use.product().role() == role) {
        found.add(text, use.inSlot(), use.days(), use);
      }
    }
  }
}
