package dev.dewcycle.catalog.concentration;

import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.catalog.ingredient.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The place in a list from which on everything is at 1 % or less, and the order is free. It is told
 * by what nobody uses above 1 %, {@code one-percent-markers.txt}.
 */
final class OnePercentLine {
  private static final Set<String> MARKERS = markers();

  private OnePercentLine() {}

  /** Where a line can be, the first place first. What a figure or a claim is about marks none. */
  static IntStream places(List<Entry> entries) {
    return IntStream.range(0, entries.size())
        .filter(place -> entries.get(place).ordered())
        .filter(place -> entries.get(place).figure().isEmpty())
        .filter(place -> entries.get(place).claim().isEmpty())
        .filter(place -> marks(entries.get(place).ingredient()));
  }

  private static boolean marks(NamedIngredient ingredient) {
    return ingredient.known().isPresent() && MARKERS.contains(ingredient.inci());
  }

  private static Set<String> markers() {
    var markers = new HashSet<String>();
    Tables.rows(Tables.lines(OnePercentLine.class, "one-percent-markers.txt"))
        .forEach(cells -> markers.add(cells.getFirst()));
    return Set.copyOf(markers);
  }
}
