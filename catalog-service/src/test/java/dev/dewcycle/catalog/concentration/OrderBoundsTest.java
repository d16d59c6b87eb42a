package dev.dewcycle.catalog.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds are held against compositions that are made first, and printed by the rules then. */
class OrderBoundsTest {
  private static final double SLACK = 1e-6;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_product_that_exists_lies_outside_its_bounds(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      var shares = printed(random);
      var known = known(shares, random);
      int line = line(shares, random);

      var bounds = new OrderBounds(known, line, true);

      for (int i = 0; i < shares.length; i++) {
        assertThat(shares[i])
            .as("entry %d of %s, known %s", i, Arrays.toString(shares), Arrays.toString(known))
            .isBetween(bounds.min(i) - SLACK, bounds.max(i) + SLACK);
      }
    }
  }

  /** Shares that add up to 100, in falling order down to 1 %, shuffled below. */
  private static double[] printed(Random random) {
    int count = 1 + random.nextInt(12);
    var weights = random.doubles(count).map(w -> Math.pow(w, 1 + random.nextInt(6))).toArray();
    double total = Arrays.stream(weights).sum();
    var shares = Arrays.stream(weights).map(w -> 100 * w / total).sorted().toArray();
    var falling = IntStream.range(0, count).mapToDouble(i -> shares[count - 1 - i]).toArray();
    int free = (int) Arrays.stream(falling).filter(share -> share > 1).count();
    for (int i = count - 1; i > free; i--) {
      int other = free + random.nextInt(i - free + 1);
      var swap = falling[i];
      falling[i] = falling[other];
      falling[other] = swap;
    }
    return falling;
  }

  private static double[] known(double[] shares, Random random) {
    return Arrays.stream(shares)
        .map(share -> random.nextInt(3) == 0 ? share : Double.NaN)
        .toArray();
  }

  /** A line anywhere below 1 %, or none. */
  private static int line(double[] shares, Random random) {
    int free = (int) Arrays.stream(shares).filter(share -> share > 1).count();
    return random.nextBoolean() ? shares.length : free + random.nextInt(shares.length - free + 1);
  }
}
