package dev.dewcycle.catalog.concentration;

import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.events.ConcentrationBasis;
import java.util.ArrayList;
import java.util.List;

/**
 * The ranges of a list's ingredients, in its order, and what collides in it.
 *
 * @param line index of the first entry at 1 % or less; the list's size where none is known
 */
public record Shares(List<Range> ranges, int line, List<Contradiction> contradictions) {
  private static final double STEP = 1e4;
  private static final int NO_PLACE = -1;

  public Shares {
    ranges = List.copyOf(ranges);
    contradictions = List.copyOf(contradictions);
  }

  /** Works out the ranges from the list and the figures that the brand declares elsewhere. */
  public static Shares of(
      List<NamedIngredient> ingredients, List<Declared> declared, NamedAs namedAs) {
    var figures = Figures.of(ingredients, declared, namedAs);
    var ordered = ordered(ingredients);
    int line = OnePercentLine.in(ingredients);
    var collisions = new Collisions(ingredients, figures, ordered, line);
    var trusted = ordered.stream().mapToDouble(i -> collisions.trusted(i)).toArray();
    var complete = ordered.size() == ingredients.size();

    int orderedLine = (int) ordered.stream().filter(i -> i < line).count();
    var withLine = new OrderBounds(trusted, orderedLine, complete);
    var lineHolds = !complete || withLine.reachTotal();
    var bounds = lineHolds ? withLine : new OrderBounds(trusted, trusted.length, complete);

    var ranges = new ArrayList<Range>();
    int place = 0;
    for (int i = 0; i < ingredients.size(); i++) {
      var optional = ingredients.get(i).listed().mayContain();
      ranges.add(range(i, figures, optional ? NO_PLACE : place++, bounds, lineHolds && i >= line));
    }
    return new Shares(ranges, lineHolds ? line : ingredients.size(), collisions.withLimits(ranges));
  }

  /** Whether the entry stands on or behind the 1 % line. */
  public boolean behindLine(int index) {
    return index >= line;
  }

  private static Range range(
      int index, Figures figures, int place, OrderBounds bounds, boolean behindLine) {
    var figure = figures.of(index);
    if (figure.isPresent()) {
      return Range.declared(figure.get());
    }
    var basis = behindLine ? ConcentrationBasis.ONE_PERCENT_LINE : ConcentrationBasis.LIST_ORDER;
    return place == NO_PLACE
        ? new Range(0, 100, ConcentrationBasis.LIST_ORDER)
        : new Range(down(bounds.min(place)), up(bounds.max(place)), basis);
  }

  /** Indexes of the entries that the printed order binds: not those under "may contain". */
  private static List<Integer> ordered(List<NamedIngredient> ingredients) {
    var ordered = new ArrayList<Integer>();
    for (int i = 0; i < ingredients.size(); i++) {
      if (!ingredients.get(i).listed().mayContain()) {
        ordered.add(i);
      }
    }
    return ordered;
  }

  private static double down(double share) {
    return Math.max(0, Math.floor(share * STEP + 1e-6) / STEP);
  }

  private static double up(double share) {
    return Math.min(100, Math.ceil(share * STEP - 1e-6) / STEP);
  }
}
