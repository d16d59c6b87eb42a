package dev.dewcycle.catalog.concentration;

import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.catalog.ingredient.Tables;
import dev.dewcycle.events.ActiveFamily;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The usual leave-on range of an active, {@code usual-ranges.txt}.
 *
 * @param from % w/w, included
 * @param to % w/w, included
 * @param source where the range comes from
 */
public record UsualRange(double from, double to, String source) {
  private static final Map<String, UsualRange> RANGES = read();

  /** By the ingredient's own name, else by its family. */
  public static Optional<UsualRange> of(NamedIngredient ingredient) {
    return of(ingredient.inci(), ingredient.family());
  }

  static Optional<UsualRange> of(String inci, Optional<ActiveFamily> family) {
    return Optional.ofNullable(RANGES.get(inci)).or(() -> family.map(of -> RANGES.get(of.name())));
  }

  private static Map<String, UsualRange> read() {
    var ranges = new HashMap<String, UsualRange>();
    for (var cells : Tables.rows(Tables.lines(UsualRange.class, "usual-ranges.txt"))) {
      ranges.put(
          cells.get(0),
          new UsualRange(
              Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2)), cells.get(3)));
    }
    return Map.copyOf(ranges);
  }
}
