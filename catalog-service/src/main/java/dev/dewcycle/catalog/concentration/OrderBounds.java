package dev.dewcycle.catalog.concentration;

import java.util.Arrays;

/**
 * The tightest bounds of shares that a printed order leaves open.
 *
 * <p>The first {@code ordered} entries are printed in falling order down to 1 %, and in any order
 * below it: {@code share(j) <= max(share(i), 1)} for every i before j, which is to say that some
 * place exists, known or not, before which shares fall and behind which nothing is above 1 %. The
 * others stand in no order. Each share lies between its own lower and upper end, and all of them
 * add up to 100 %.
 *
 * <p>The set of such compositions is not convex, but with any two it holds their entry-wise minimum
 * and maximum, the total left aside. So one composition is the smallest throughout, and one the
 * greatest; and where one share is fixed, the totals that the rest allows are an interval. An
 * entry's greatest share is therefore the one to which it can be raised, starting from the smallest
 * composition, until the total is 100 %; its least share is found the same way down. A bound costs
 * at most one walk through the list.
 */
public final class OrderBounds {
  private static final double TOTAL = 100;
  private static final double ONE = 1;
  private static final double EPSILON = 1e-9;

  private final int ordered;
  private final double[] lower;
  private final double[] upper;
  private final double[] least;
  private final double[] most;
  private final double leastTotal;
  private final double mostTotal;
  private final double total;

  /**
   * @param ordered how many entries the order binds; they come first
   * @param lower what each entry is at least, % w/w, 0-100
   * @param upper what each entry is at most, % w/w, 0-100
   */
  public OrderBounds(int ordered, double[] lower, double[] upper) {
    this.ordered = ordered;
    this.lower = lower.clone();
    this.upper = upper.clone();
    least = lower.clone();
    most = upper.clone();
    spreadByOrder();
    leastTotal = Arrays.stream(least).sum();
    mostTotal = Arrays.stream(most).sum();
    total = Math.max(leastTotal, Math.min(mostTotal, TOTAL));
  }

  /** Entries of which nothing but the order is known. */
  public static OrderBounds of(int ordered, int entries) {
    var upper = new double[entries];
    Arrays.fill(upper, TOTAL);
    return new OrderBounds(ordered, new double[entries], upper);
  }

  /** The same with one more fact about an entry. */
  public OrderBounds with(int entry, double from, double to) {
    var raised = lower.clone();
    var lowered = upper.clone();
    raised[entry] = Math.max(raised[entry], from);
    lowered[entry] = Math.min(lowered[entry], to);
    return new OrderBounds(ordered, raised, lowered);
  }

  /**
   * Whether any composition meets all facts.
   *
   * @param slack by how much the total may miss 100 %, since figures are rounded where they are
   *     printed. Bounds are those of the total that misses it least
   */
  public boolean possible(double slack) {
    for (int i = 0; i < least.length; i++) {
      if (least[i] > most[i] + EPSILON) {
        return false;
      }
    }
    return leastTotal <= TOTAL + slack + EPSILON && mostTotal >= TOTAL - slack - EPSILON;
  }

  /** The smallest total that the facts allow, were it free, % w/w. */
  public double leastTotal() {
    return leastTotal;
  }

  /** The greatest total that the facts allow, were it free, % w/w. */
  public double mostTotal() {
    return mostTotal;
  }

  /** The least share that an entry can have, % w/w; has no meaning where nothing is possible. */
  public double min(int entry) {
    double surplus = mostTotal - total;
    if (entry >= ordered || most[entry] <= ONE) {
      return Math.max(least[entry], most[entry] - surplus);
    }
    // Whatever stands behind must come down with it, as far as it is above 1 %.
    double level = 0;
    double sum = 0;
    int width = 0;
    for (int i = entry; i < ordered && most[i] > Math.max(level, ONE); i++) {
      sum += most[i];
      width++;
      level = (sum - surplus) / width;
    }
    return Math.max(least[entry], level >= ONE ? level : ONE - width * (ONE - level));
  }

  /** The greatest share that an entry can have, % w/w; has no meaning where nothing is possible. */
  public double max(int entry) {
    double spare = total - leastTotal;
    double alone = Math.min(most[entry], least[entry] + spare);
    if (entry >= ordered || alone <= ONE) {
      return alone;
    }
    // Above 1 % it rises only with everything before it: where they cannot all reach 1 %, it stays.
    for (int i = 0; i <= entry; i++) {
      spare -= Math.max(0, ONE - least[i]);
    }
    double level = TOTAL;
    double sum = 0;
    int width = 0;
    for (int i = entry; i >= 0 && Math.max(least[i], ONE) < level; i--) {
      sum += Math.max(least[i], ONE);
      width++;
      level = (Math.max(0, spare) + sum) / width;
    }
    return Math.min(most[entry], level);
  }

  private void spreadByOrder() {
    double floor = 0;
    for (int i = ordered - 1; i >= 0; i--) {
      least[i] = Math.max(lower[i], floor);
      floor = lower[i] > ONE ? Math.max(floor, lower[i]) : floor;
    }
    double roof = TOTAL;
    for (int i = 0; i < ordered; i++) {
      most[i] = Math.min(upper[i], roof);
      roof = Math.min(roof, Math.max(upper[i], ONE));
    }
  }
}
