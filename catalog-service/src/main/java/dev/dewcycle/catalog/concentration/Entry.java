package dev.dewcycle.catalog.concentration;

import dev.dewcycle.catalog.ingredient.NamedIngredient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry of a list with what is said of it alone.
 *
 * @param index in the list, from 0
 * @param figure its share as named by the brand or the list, % w/w
 * @param claim what a functional claim says of its share
 * @param limit the most that a rule or an authority allows
 */
record Entry(
    int index,
    NamedIngredient ingredient,
    Optional<Double> figure,
    Optional<FunctionalClaims.Level> claim,
    Optional<Limits.Limit> limit) {
  private static final Pattern COLOUR =
      Pattern.compile("\\bCI ?\\d{5}\\b", Pattern.CASE_INSENSITIVE);

  /** The entries of a list: those that the printed order binds first, each in the order printed. */
  static List<Entry> allOf(List<NamedIngredient> ingredients, Figures figures, SoldAs soldAs) {
    var claimed = FunctionalClaims.levels(ingredients, soldAs);
    var ordered = new ArrayList<Entry>();
    var free = new ArrayList<Entry>();
    for (int i = 0; i < ingredients.size(); i++) {
      var ingredient = ingredients.get(i);
      var claim = Optional.ofNullable(claimed.get(i));
      var limit = Limits.of(ingredient, soldAs);
      var entry = new Entry(i, ingredient, figures.of(i), claim, limit);
      (entry.ordered() ? ordered : free).add(entry);
    }
    ordered.addAll(free);
    return ordered;
  }

  /**
   * Colours may be printed anywhere (Enforcement Rule of the Korean Cosmetics Act, annex 4, 3), and
   * so may what only some products of a series contain; actives that stand apart are in no order.
   */
  boolean ordered() {
    var listed = ingredient.listed();
    return !listed.mayContain() && !listed.apart() && !COLOUR.matcher(listed.text()).find();
  }

  String inci() {
    return ingredient.inci();
  }
}
