package dev.dewcycle.catalog.concentration;

import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.catalog.ingredient.Tables;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a functional claim, as Korean law knows it, says of its active's share: {@code
 * functional-levels.txt}. One active carries a claim; where a list holds several that could, none
 * of them is bound.
 */
final class FunctionalClaims {
  private static final String FUNCTIONAL =
      "(?=.*(?:(?<!비)기능성|(?<!multi[- ])(?<!non[- ])\\bfunctional\\b))";
  private static final Map<String, Pattern> WORDS =
      Map.of("WHITENING", Pattern.compile(FUNCTIONAL + ".*(?:미백|whitening|brightening).*"));

  private static final Map<String, Map<String, Level>> LEVELS = read();

  private FunctionalClaims() {}

  /**
   * The level of an active that lets a product bear a claim.
   *
   * @param from % w/w, included
   * @param to % w/w, included
   */
  record Level(double from, double to, String source) {
    boolean holds(double percent) {
      return percent >= from && percent <= to;
    }
  }

  /** The levels that the product's claims bind, by the index of the ingredient. */
  static Map<Integer, Level> levels(List<NamedIngredient> ingredients, SoldAs soldAs) {
    var bound = new HashMap<Integer, Level>();
    LEVELS.forEach(
        (claim, levels) -> {
          var actives = new LinkedHashMap<String, Integer>();
          if (soldAs.claims().stream().anyMatch(text -> claims(claim, text))) {
            for (int i = 0; i < ingredients.size(); i++) {
              if (levels.containsKey(ingredients.get(i).inci())) {
                actives.putIfAbsent(ingredients.get(i).inci(), i);
              }
            }
          }
          if (actives.size() == 1) {
            actives.forEach((inci, index) -> bound.put(index, levels.get(inci)));
          }
        });
    return bound;
  }

  private static boolean claims(String claim, String text) {
    return WORDS.get(claim).matcher(text.toLowerCase(Locale.ROOT).replace('\n', ' ')).matches();
  }

  private static Map<String, Map<String, Level>> read() {
    var levels = new HashMap<String, Map<String, Level>>();
    for (var cells : Tables.rows(Tables.lines(FunctionalClaims.class, "functional-levels.txt"))) {
      var from = Double.parseDouble(cells.get(2));
      var to = Double.parseDouble(cells.get(3));
      levels
          .computeIfAbsent(cells.get(0), claim -> new HashMap<>())
          .put(cells.get(1), new Level(from, to, cells.get(4)));
    }
    return levels;
  }
}
