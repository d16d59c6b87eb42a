package dev.dewcycle.catalog.concentration;

import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.catalog.ingredient.Tables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The highest shares that rules allow, {@code limits.txt}. */
final class Limits {
  private record Limit(double percent, String source) {}

  private static final Map<String, Limit> LIMITS = read();

  private Limits() {}

  /** Whether even the lowest share that is possible is over the limit. */
  static Optional<Contradiction> exceeded(NamedIngredient ingredient, Range range) {
    return Optional.ofNullable(LIMITS.get(ingredient.inci()))
        .or(() -> ingredient.family().map(family -> LIMITS.get(family.name())))
        .filter(limit -> range.min() > limit.percent())
        .map(
            limit ->
                new Contradiction(
                    Contradiction.Kind.OVER_LIMIT,
                    ingredient.inci(),
                    range.min(),
                    limit.percent(),
                    limit.source()));
  }

  private static Map<String, Limit> read() {
    var limits = new HashMap<String, Limit>();
    for (var cells : Tables.rows(Tables.lines(Limits.class, "limits.txt"))) {
      limits.put(cells.get(0), new Limit(Double.parseDouble(cells.get(1)), cells.get(2)));
    }
    return Map.copyOf(limits);
  }
}
