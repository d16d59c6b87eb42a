package dev.dewcycle.catalog.comparison;

import dev.dewcycle.events.Category;

/** How two products stand in one routine. */
public enum Together {
  /**
   * Both on every day is the most common mistake: the boost takes the serum's place for a while.
   */
  SERUM_AND_BOOST,
  /** One boost at a time. */
  TWO_BOOSTS,
  /** The same step: one is enough. */
  SAME_STEP,
  /** Neither takes the other's place. */
  DIFFERENT_STEPS;

  static Together of(Side left, Side right) {
    if (left.boosts() && right.boosts()) {
      return TWO_BOOSTS;
    }
    if ((left.boosts() && right.role() == Category.SERUM)
        || (right.boosts() && left.role() == Category.SERUM)) {
      return SERUM_AND_BOOST;
    }
    return left.role() == right.role() ? SAME_STEP : DIFFERENT_STEPS;
  }
}
