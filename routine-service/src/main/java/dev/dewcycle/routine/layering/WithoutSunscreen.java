package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Slot;

/**
 * Mornings without a sun cover while a family makes skin sensitive to light.
 *
 * @param after how many mornings after each use need a cover, 1-63
 */
record WithoutSunscreen(RuleText text, ActiveFamily family, int after) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    if (plan.exposes(family) && !plan.profile().sunscreenElsewhere()) {
      var covered = plan.sunCover();
      for (var use : plan.uses()) {
        found.add(text, Slot.AM, sensitiveMornings(use).minus(covered), use);
      }
    }
  }

  /** The mornings that need a cover because of a use; none where it does not expose the family. */
  DaySet sensitiveMornings(Use use) {
    if (!use.exposes(family)) {
      return DaySet.NONE;
    }
    // What is applied in the morning needs its cover that same morning.
    var mornings = use.slot() == Slot.AM ? use.days() : DaySet.NONE;
    for (var day = 1; day <= after; day++) {
      mornings = mornings.or(use.days().later(day));
    }
    return mornings;
  }
}
