package dev.dewcycle.benchmarks;

import dev.dewcycle.catalog.concentration.OrderBounds;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;

/**
 * A made-up list of ingredients in its order, with figures for some and a marker of the 1 % line.
 *
 * @param lower what each share is at least, % w/w
 * @param upper what each share is at most, % w/w
 */
record PrintedList(double[] lower, double[] upper) {
  private static final int ONE_IN = 6;

  static PrintedList of(int entries, Random random) {
    var weights = random.doubles(entries).map(weight -> Math.pow(weight, 6)).sorted().toArray();
    double sum = Arrays.stream(weights).sum();
    var lower = new double[entries];
    var upper = new double[entries];
    boolean marked = false;
    for (int i = 0; i < entries; i++) {
      double share = 100 * weights[entries - 1 - i] / sum;
      boolean known = random.nextInt(ONE_IN) == 0;
      lower[i] = known ? share : 0;
      upper[i] = known ? share : share < 0.5 && !marked ? 1 : 100;
      marked |= share < 0.5;
    }
    return new PrintedList(lower, upper);
  }

  /** Both bounds of every entry, one after the other. */
  double[] bounds() {
    var bounds = new OrderBounds(lower.length, lower, upper);
    return IntStream.range(0, lower.length)
        .boxed()
        .flatMapToDouble(i -> DoubleStream.of(bounds.min(i), bounds.max(i)))
        .toArray();
  }

  /** The same by linear programs, one for each bound and each place of the line. */
  double[] solved() {
    return IntStream.range(0, lower.length)
        .boxed()
        .flatMapToDouble(
            i ->
                DoubleStream.of(
                    extremes(i, 1).min().orElseThrow(), -extremes(i, -1).min().orElseThrow()))
        .toArray();
  }

  private DoubleStream extremes(int entry, int sign) {
    return IntStream.rangeClosed(0, lower.length)
        .filter(this::boundsAgree)
        .mapToDouble(line -> least(line, entry, sign))
        .filter(Double::isFinite);
  }

  private boolean boundsAgree(int line) {
    return IntStream.range(0, lower.length).allMatch(i -> from(i, line) <= to(i, line));
  }

  private double from(int entry, int line) {
    return entry < line ? Math.max(lower[entry], 1) : lower[entry];
  }

  private double to(int entry, int line) {
    return entry < line ? upper[entry] : Math.min(upper[entry], 1);
  }

  private double least(int line, int entry, int sign) {
    var model = new ExpressionsBasedModel();
    var total = model.newExpression("total").level(100);
    for (int i = 0; i < lower.length; i++) {
      var share = model.newVariable("share" + i).lower(from(i, line)).upper(to(i, line));
      share.weight(i == entry ? sign : 0);
      total.set(share, 1);
      if (i > 0 && i < line) {
        model.newExpression("order" + i).lower(0).set(model.getVariable(i - 1), 1).set(share, -1);
      }
    }
    var result = model.minimise();
    return result.getState().isFeasible() ? sign * result.doubleValue(entry) : Double.NaN;
  }
}
