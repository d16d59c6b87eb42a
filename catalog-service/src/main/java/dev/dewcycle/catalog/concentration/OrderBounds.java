package dev.dewcycle.catalog.concentration;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Bounds of shares that are printed in falling order down to 1 %, in any order below it, and add up
 * to 100 %. For an entry i before j, {@code share(j) <= max(share(i), 1)}: everything here follows
 * from this and the total. The bounds hold always; they need not be the tightest.
 */
final class OrderBounds {
  private static final double TOTAL = 100;
  private static final double ONE = 1;

  private final double[] known;
  private final double[] min;
  private final double[] max;
  private final double rest;
  private final boolean reachTotal;

  /**
   * @param known shares taken as given, NaN where not
   * @param line index of the first entry at 1 % or less
   * @param complete whether nothing but these entries is in the product
   */
  OrderBounds(double[] known, int line, boolean complete) {
    this.known = known.clone();
    min = new double[known.length];
    max = new double[known.length];
    rest = Math.max(0, TOTAL - Arrays.stream(known).filter(share -> !Double.isNaN(share)).sum());
    boundAbove(line);
    reachTotal = Arrays.stream(max).sum() >= TOTAL - 1e-9;
    boundBelowByOrder();
    if (complete) {
      boundBelowByTotal();
    }
    for (int i = 0; i < min.length; i++) {
      min[i] = Math.min(min[i], max[i]);
    }
  }

  double min(int index) {
    return min[index];
  }

  double max(int index) {
    return max[index];
  }

  /** Whether the upper bounds leave room for the whole product. */
  boolean reachTotal() {
    return reachTotal;
  }

  private boolean open(int index) {
    return Double.isNaN(known[index]);
  }

  private void boundAbove(int line) {
    int openSoFar = 0;
    double roof = TOTAL;
    for (int i = 0; i < max.length; i++) {
      if (!open(i)) {
        min[i] = known[i];
        max[i] = known[i];
        roof = Math.min(roof, Math.max(known[i], ONE));
        continue;
      }
      openSoFar++;
      double byCount = Math.max(Math.min(ONE, rest), rest / openSoFar);
      max[i] = Math.min(Math.min(byCount, roof), i >= line ? Math.min(ONE, rest) : rest);
    }
  }

  private void boundBelowByOrder() {
    double floor = 0;
    for (int i = min.length - 1; i >= 0; i--) {
      if (open(i)) {
        min[i] = floor;
      } else if (known[i] > ONE) {
        floor = Math.max(floor, known[i]);
      }
    }
  }

  private void boundBelowByTotal() {
    var openOnes = IntStream.range(0, min.length).filter(this::open).toArray();
    if (openOnes.length == 0) {
      return;
    }
    double roofs = Arrays.stream(openOnes).mapToDouble(i -> max[i]).sum();
    for (int i : openOnes) {
      min[i] = Math.max(min[i], rest - (roofs - max[i]));
    }
    double even = rest / openOnes.length;
    if (even > ONE) {
      min[openOnes[0]] = Math.max(min[openOnes[0]], even);
    }
    double floors = Arrays.stream(openOnes).mapToDouble(i -> min[i]).sum();
    for (int i : openOnes) {
      max[i] = Math.max(min[i], Math.min(max[i], rest - (floors - min[i])));
    }
  }
}
