package dev.dewcycle.catalog.concentration;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A composition that is made first, and printed by the rules then.
 *
 * @param shares % w/w, in the printed order; those that no order binds come last
 * @param ordered how many the order binds
 * @param lower what is known of each from below
 * @param upper what is known of each from above
 */
record PrintedProduct(double[] shares, int ordered, double[] lower, double[] upper) {

  /** Products of at most so many entries, and true facts about some of them. */
  static Arbitrary<PrintedProduct> honest(int most) {
    return Arbitraries.randomValue(
        random -> {
          var shares = composition(1 + random.nextInt(most), random);
          int free = shares.length > 2 && random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
          var product = bare(shares, shares.length - free);
          product.print(random);
          product.learn(random);
          return product;
        });
  }

  /** Products with facts of which some may be lies. */
  static Arbitrary<PrintedProduct> dubious(int most) {
    return Arbitraries.randomValue(
        random -> {
          var product = bare(composition(1 + random.nextInt(most), random), 0);
          int ordered = random.nextInt(product.shares.length + 1);
          var other = new PrintedProduct(product.shares, ordered, product.lower, product.upper);
          other.print(random);
          other.learn(random);
          for (int lies = random.nextInt(3); lies > 0; lies--) {
            int entry = random.nextInt(other.shares.length);
            other.lower[entry] = random.nextInt(201) / 8.0;
            other.upper[entry] = other.lower[entry] + random.nextInt(2) * random.nextInt(40);
          }
          return other;
        });
  }

  /** Whether a figure can be printed without being rounded. */
  boolean round(int entry) {
    return Math.rint(shares[entry] * 4) == shares[entry] * 4 && shares[entry] > 0;
  }

  @Override
  public String toString() {
    return "%s, %d ordered, from %s, to %s"
        .formatted(
            Arrays.toString(shares), ordered, Arrays.toString(lower), Arrays.toString(upper));
  }

  OrderBounds bounds() {
    return new OrderBounds(ordered, lower, upper);
  }

  LinearPrograms programs() {
    return new LinearPrograms(ordered, lower, upper);
  }

  /** The place of the first entry that is at 1 % or less; {@code ordered} where there is none. */
  int firstWithinOnePercent() {
    return (int) IntStream.range(0, ordered).filter(i -> shares[i] > 1).count();
  }

  private static PrintedProduct bare(double[] shares, int ordered) {
    var upper = new double[shares.length];
    Arrays.fill(upper, 100);
    return new PrintedProduct(shares, ordered, new double[shares.length], upper);
  }

  /** Shares that add up to 100; often round ones, so that ties and exactly 1 % occur. */
  private static double[] composition(int count, Random random) {
    int skew = 1 + random.nextInt(8);
    var weights = random.doubles(count).map(weight -> Math.pow(weight, skew)).toArray();
    double sum = Arrays.stream(weights).sum();
    double grain = random.nextBoolean() ? 1e-3 : 0.25;
    var shares = Arrays.stream(weights).map(w -> Math.floor(100 * w / sum / grain) * grain);
    var rounded = shares.toArray();
    rounded[random.nextInt(count)] += 100 - Arrays.stream(rounded).sum();
    return rounded;
  }

  /** Puts the ordered ones into falling order, and shuffles what is at 1 % or less. */
  private void print(Random random) {
    Arrays.sort(shares, 0, ordered);
    for (int i = 0, j = ordered - 1; i < j; i++, j--) {
      swap(i, j);
    }
    int falling = firstWithinOnePercent();
    for (int i = ordered - 1; i > falling; i--) {
      swap(i, falling + random.nextInt(i - falling + 1));
    }
  }

  private void swap(int one, int other) {
    double share = shares[one];
    shares[one] = shares[other];
    shares[other] = share;
  }

  /** Figures, floors, ceilings, and sometimes a marker of the 1 % line. */
  private void learn(Random random) {
    for (int i = 0; i < shares.length; i++) {
      int kind = random.nextInt(8);
      if (kind == 0 || kind == 1) {
        lower[i] = Math.max(0, shares[i] - random.nextInt(5));
      }
      if (kind == 1 || kind == 2) {
        upper[i] = Math.min(100, shares[i] + random.nextInt(5));
      }
      if (kind == 3) {
        lower[i] = shares[i];
        upper[i] = shares[i];
      }
      if (kind == 4 && i < ordered && shares[i] <= 1) {
        upper[i] = Math.min(upper[i], 1);
      }
    }
  }
}
