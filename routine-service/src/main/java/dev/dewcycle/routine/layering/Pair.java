package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;

/**
 * Two different products, one for each family. A single product with both is its maker's choice.
 */
final class Pair {
  private Pair() {}

  static boolean of(Use one, Use other, ActiveFamily first, ActiveFamily second) {
    return !one.sameProduct(other)
        && ((one.exposes(first) && other.exposes(second))
            || (one.exposes(second) && other.exposes(first)));
  }
}
