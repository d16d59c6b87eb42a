package dev.dewcycle.catalog.classification;

import dev.dewcycle.catalog.concentration.Declared;
import dev.dewcycle.catalog.ingredient.InciList;
import dev.dewcycle.catalog.ingredient.NamedIngredient;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The limits of what a formula may hold. */
public final class FormulaCheck {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LIST = 20_000;

  /** More would make an event that Kafka does not take. */
  private static final int MOST_INGREDIENTS = 2_000;

  private static final int LONGEST_DIRECTIONS = 4_000;
  private static final int LONGEST_CLAIM = 500;
  private static final int MOST_CLAIMS = 50;
  private static final int MOST_DECLARED = 200;

  private final Analyser analyser;
  private final Flaws flaws;

  public FormulaCheck(Analyser analyser, Flaws flaws) {
    this.analyser = analyser;
    this.flaws = flaws;
  }

  public void texts(
      Optional<String> name, Optional<String> ingredients, Optional<String> directions) {
    flaws.requiredLine("#/name", name, LONGEST_NAME);
    flaws.text("#/ingredients", ingredients, LONGEST_LIST);
    flaws.text("#/directions", directions, LONGEST_DIRECTIONS);
    if (ingredients.filter(FormulaCheck::isCrowded).isPresent()) {
      flaws.add(
          "#/ingredients", "At most %,d ingredients are allowed.".formatted(MOST_INGREDIENTS));
    }
  }

  /**
   * A name and a comma have two characters: most lists need not be cut to see that they are not.
   */
  private static boolean isCrowded(String list) {
    return list.length() >= 2 * MOST_INGREDIENTS
        && list.length() <= LONGEST_LIST
        && InciList.read(list).entries().size() > MOST_INGREDIENTS;
  }

  public void claims(List<String> claims) {
    if (claims.size() > MOST_CLAIMS) {
      flaws.add("#/claims", "At most %d claims are allowed.".formatted(MOST_CLAIMS));
    }
    for (int i = 0; i < claims.size(); i++) {
      flaws.requiredText("#/claims/" + i, Optional.of(claims.get(i)), LONGEST_CLAIM);
    }
  }

  /** Declared shares: 0-100 %, once for an ingredient, which must occur in the list. */
  public void declared(List<Declared> declared, Optional<String> ingredients) {
    if (declared.size() > MOST_DECLARED) {
      flaws.add("#/declared", "At most %d shares are allowed.".formatted(MOST_DECLARED));
      return;
    }
    var listed = declared.isEmpty() ? Set.<String>of() : listed(ingredients);
    var seen = new HashSet<String>();
    for (int i = 0; i < declared.size(); i++) {
      var pointer = "#/declared/" + i;
      var percent = declared.get(i).percent();
      if (!(percent >= 0 && percent <= 100)) {
        flaws.add(pointer + "/percent", "A number from 0 to 100 is expected.");
      }
      var inci = analyser.inci(declared.get(i).inci());
      if (!listed.contains(inci)) {
        flaws.add(pointer + "/inci", "This ingredient does not occur in the list of ingredients.");
      } else if (!seen.add(inci)) {
        flaws.add(pointer + "/inci", "This ingredient is declared twice.");
      }
    }
  }

  private Set<String> listed(Optional<String> ingredients) {
    return analyser
        .named(ingredients.filter(list -> list.length() <= LONGEST_LIST).orElse(""))
        .stream()
        .map(NamedIngredient::inci)
        .collect(Collectors.toSet());
  }
}
