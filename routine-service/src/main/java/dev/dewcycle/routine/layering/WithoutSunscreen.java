package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Slot;
import java.util.Optional;

/**
 * Mornings without a sun cover while a family makes skin sensitive to light.
 *
 * @param after how many mornings after each use need a cover, 1-63
 */
record WithoutSunscreen(RuleText text, Actives families, int after) implements Rule {
  private static final Optional<Slot> MORNING = Optional.of(Slot.AM);

  @Override
  public void check(Plan plan, FindingSink found) {
    if (plan.exposes(families) && !plan.profile().sunscreenElsewhere()) {
      var bare = plan.window().inside().minus(plan.sunCover());
      if (!bare.isEmpty()) {
        for (var use : plan.actives()) {
          found.add(text, MORNING, sensitiveMornings(use).and(bare), use);
        }
      }
    }
  }

  /** The mornings that need a cover because of a use; none where it exposes no such family. */
  DaySet sensitiveMornings(Use use) {
    if (!use.exposes(families)) {
      return DaySet.NONE;
    }
    // What is applied in the morning needs its cover that same morning.
    return use.slot() == Slot.AM
        ? use.days().through(after)
        : use.days().later(1).through(after - 1);
  }
}
