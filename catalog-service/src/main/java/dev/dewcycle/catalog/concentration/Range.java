package dev.dewcycle.catalog.concentration;

import dev.dewcycle.events.ConcentrationBasis;

/**
 * What an ingredient's share can be.
 *
 * @param min lower bound, % w/w, 0-100
 * @param max upper bound, % w/w, 0-100
 * @param basis what the bounds rest on
 */
public record Range(double min, double max, ConcentrationBasis basis) {

  /** A share that the brand names. */
  public static Range declared(double percent) {
    return new Range(percent, percent, ConcentrationBasis.DECLARED);
  }

  /** Whether the brand names the share. Not called "is…": it is no property to be stored. */
  public boolean namedByBrand() {
    return basis == ConcentrationBasis.DECLARED;
  }
}
