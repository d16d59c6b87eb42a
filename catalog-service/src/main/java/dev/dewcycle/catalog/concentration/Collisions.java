package dev.dewcycle.catalog.concentration;

import static dev.dewcycle.catalog.concentration.Contradiction.Kind.AGAINST_ORDER;
import static dev.dewcycle.catalog.concentration.Contradiction.Kind.BEHIND_ONE_PERCENT_LINE;
import static dev.dewcycle.catalog.concentration.Contradiction.Kind.OVER_100;

import dev.dewcycle.catalog.ingredient.NamedIngredient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where declared figures collide with the order, the 1 % line or the total. A figure that collides
 * keeps its own range, and binds no other one.
 */
final class Collisions {
  private static final double ONE = 1;
  private static final double ROUNDING = 0.5;

  private final List<NamedIngredient> ingredients;
  private final Figures figures;
  private final Set<Integer> doubtful = new HashSet<>();
  private final List<Contradiction> found = new ArrayList<>();

  Collisions(List<NamedIngredient> ingredients, Figures figures, List<Integer> ordered, int line) {
    this.ingredients = ingredients;
    this.figures = figures;
    found.addAll(figures.contradictions());
    againstTotal(ordered);
    againstOrder(ordered);
    againstLine(ordered, line);
  }

  /** The figure that may bind others; NaN where there is none, or a doubtful one. */
  double trusted(int index) {
    return doubtful.contains(index) ? Double.NaN : figures.of(index).orElse(Double.NaN);
  }

  /** What was found, and every figure over a limit. */
  List<Contradiction> withLimits(List<Range> ranges) {
    var all = new ArrayList<>(found);
    for (int i = 0; i < ranges.size(); i++) {
      Limits.exceeded(ingredients.get(i), ranges.get(i)).ifPresent(all::add);
    }
    return all;
  }

  private void againstTotal(List<Integer> ordered) {
    double total = ordered.stream().mapToDouble(i -> figures.of(i).orElse(0.0)).sum();
    if (total > 100 + ROUNDING) {
      found.add(new Contradiction(OVER_100, "", total, 100, ""));
      doubtful.addAll(ordered);
    }
  }

  private void againstOrder(List<Integer> ordered) {
    int lowest = -1;
    for (int i : ordered) {
      if (figures.of(i).isEmpty()) {
        continue;
      }
      double percent = figures.of(i).get();
      if (lowest >= 0 && percent > Math.max(ONE, figures.of(lowest).orElseThrow())) {
        var before = figures.of(lowest).orElseThrow();
        found.add(contradiction(AGAINST_ORDER, i, percent, before, ingredients.get(lowest).inci()));
        doubtful.add(i);
        doubtful.add(lowest);
      } else {
        lowest = i;
      }
    }
  }

  private void againstLine(List<Integer> ordered, int line) {
    for (int i : ordered) {
      double percent = figures.of(i).orElse(0.0);
      if (i >= line && percent > ONE) {
        found.add(
            contradiction(BEHIND_ONE_PERCENT_LINE, i, percent, ONE, ingredients.get(line).inci()));
        doubtful.add(i);
      }
    }
  }

  private Contradiction contradiction(
      Contradiction.Kind kind, int index, double percent, double against, String source) {
    return new Contradiction(kind, ingredients.get(index).inci(), percent, against, source);
  }
}
