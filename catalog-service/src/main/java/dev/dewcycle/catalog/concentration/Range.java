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
  private static final double STEPS = 1e4;
  private static final double SLACK = 1e-6;

  /** A share that the brand names. */
  public static Range declared(double percent) {
    return new Range(percent, percent, ConcentrationBasis.DECLARED);
  }

  /** Bounds with four decimals, rounded so that nothing that is possible is left out. */
  static Range outward(double min, double max, ConcentrationBasis basis) {
    double down = Math.floor(min * STEPS + SLACK) / STEPS;
    double up = Math.ceil(max * STEPS - SLACK) / STEPS;
    return new Range(Math.clamp(down, 0, 100), Math.clamp(up, 0, 100), basis);
  }

  /** Whether the brand names the share. Not called "is…": it is no property to be stored. */
  public boolean namedByBrand() {
    return basis == ConcentrationBasis.DECLARED;
  }
}
