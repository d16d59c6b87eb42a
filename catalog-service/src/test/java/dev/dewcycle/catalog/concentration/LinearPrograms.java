package dev.dewcycle.catalog.concentration;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The same question put to a solver: one linear program for each place that the 1 % line can have,
 * and the extremes over all of them.
 */
final class LinearPrograms {
  private static final double ONE = 1;

  private final int ordered;
  private final double[] lower;
  private final double[] upper;

  LinearPrograms(int ordered, double[] lower, double[] upper) {
    this.ordered = ordered;
    this.lower = lower;
    this.upper = upper;
  }

  /** The least share of an entry; empty where no composition meets the facts. */
  Optional<Double> min(int entry) {
    var found = extremes(entry, Optimisation.Sense.MIN).min();
    return found.isPresent() ? Optional.of(found.getAsDouble()) : Optional.empty();
  }

  /** The greatest share of an entry; empty where no composition meets the facts. */
  Optional<Double> max(int entry) {
    var found = extremes(entry, Optimisation.Sense.MAX).max();
    return found.isPresent() ? Optional.of(found.getAsDouble()) : Optional.empty();
  }

  private DoubleStream extremes(int entry, Optimisation.Sense sense) {
    return IntStream.rangeClosed(0, ordered)
        .filter(this::boundsAgree)
        .mapToObj(line -> solved(line, entry, sense))
        .flatMap(Optional::stream)
        .mapToDouble(Double::doubleValue);
  }

  private double lower(int entry, int line) {
    return entry < line ? Math.max(lower[entry], ONE) : lower[entry];
  }

  private double upper(int entry, int line) {
    return entry >= line && entry < ordered ? Math.min(upper[entry], ONE) : upper[entry];
  }

  private boolean boundsAgree(int line) {
    return IntStream.range(0, lower.length).allMatch(i -> lower(i, line) <= upper(i, line));
  }

  /** Shares fall before the line, and none behind it is above 1 %. */
  private Optional<Double> solved(int line, int entry, Optimisation.Sense sense) {
    var model = new ExpressionsBasedModel();
    List<Variable> shares =
        IntStream.range(0, lower.length)
            .mapToObj(
                i ->
                    model
                        .newVariable("share" + i)
                        .lower(lower(i, line))
                        .upper(upper(i, line))
                        .weight(i == entry ? 1 : 0))
            .toList();
    var total = model.newExpression("total").level(100);
    shares.forEach(share -> total.set(share, 1));
    for (int i = 1; i < line; i++) {
      model.newExpression("order" + i).lower(0).set(shares.get(i - 1), 1).set(shares.get(i), -1);
    }
    var result = sense == Optimisation.Sense.MIN ? model.minimise() : model.maximise();
    return result.getState().isFeasible()
        ? Optional.of(result.doubleValue(entry))
        : Optional.empty();
  }
}
