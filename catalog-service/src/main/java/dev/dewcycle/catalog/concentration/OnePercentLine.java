package dev.dewcycle.catalog.concentration;

import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.catalog.ingredient.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The place in a list from which on everything is at 1 % or less, and the order is free. */
final class OnePercentLine {
  private static final Set<String> MARKERS = markers();

  private OnePercentLine() {}

  /** Index of the first entry behind or on the line; the list's size where there is none. */
  static int in(List<NamedIngredient> ingredients) {
    for (int i = 0; i < ingredients.size(); i++) {
      if (ingredients.get(i).known().isPresent() && MARKERS.contains(ingredients.get(i).inci())) {
        return i;
      }
    }
    return ingredients.size();
  }

  private static Set<String> markers() {
    var markers = new HashSet<String>();
    Tables.rows(Tables.lines(OnePercentLine.class, "one-percent-markers.txt"))
        .forEach(cells -> markers.add(cells.getFirst()));
    return Set.copyOf(markers);
  }
}
