package dev.dewcycle.catalog.classification;

import dev.dewcycle.catalog.classification.Traits.Basis;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.events.Strength;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The four traits: directions first, then content, then what is usual for the role. */
final class TraitRule {
  private TraitRule() {}

  static Traits judge(
      Category role,
      boolean boost,
      Strength strength,
      Directions directions,
      boolean contentKnown,
      List<AnalysedIngredient> ingredients) {
    return new Traits(
        concentration(strength, contentKnown, ingredients),
        frequency(role, directions),
        purpose(role == Category.AMPOULE || boost),
        tolerance(strength, contentKnown, ingredients));
  }

  private static Traits.Concentration concentration(
      Strength strength, boolean contentKnown, List<AnalysedIngredient> ingredients) {
    var leading =
        ingredients.stream()
            .filter(ingredient -> ingredient.works() && ingredient.usualRange().isPresent())
            .max(Comparator.comparingDouble(TraitRule::partOfUsual));
    return new Traits.Concentration(
        strength,
        leading.map(AnalysedIngredient::inci),
        leading.map(AnalysedIngredient::share),
        contentKnown ? Basis.CONTENT : Basis.NOTHING_KNOWN);
  }

  /** The least share as a part of the usual range's end: what leads is nearest to, or above, it. */
  private static double partOfUsual(AnalysedIngredient ingredient) {
    return ingredient.share().min() / ingredient.usualRange().orElseThrow().to();
  }

  private static Traits.Frequency frequency(Category role, Directions directions) {
    var usual = UsualUse.of(role);
    Set<Slot> slots = directions.slots().isEmpty() ? usual.slots() : directions.slots();
    Optional<Integer> longest =
        directions
            .courseDays()
            .or(() -> directions.daily() ? Optional.empty() : usual.longestUseDays());
    int most = Math.min(usual.usesPerWeek(), 7 * slots.size());
    return new Traits.Frequency(
        directions.usesPerWeek().orElse(most),
        slots,
        longest,
        directions.speak() ? Basis.DIRECTIONS : Basis.ROLE);
  }

  private static Traits.Purpose purpose(boolean boosts) {
    return boosts
        ? new Traits.Purpose(Traits.Aim.CORRECTION, Traits.Speed.FAST, Basis.ROLE)
        : new Traits.Purpose(Traits.Aim.MAINTENANCE, Traits.Speed.GRADUAL, Basis.ROLE);
  }

  private static Traits.Tolerance tolerance(
      Strength strength, boolean contentKnown, List<AnalysedIngredient> ingredients) {
    if (!contentKnown) {
      return new Traits.Tolerance(Traits.Irritation.UNKNOWN, Basis.NOTHING_KNOWN);
    }
    var irritants =
        ingredients.stream()
            .filter(AnalysedIngredient::irritates)
            .flatMap(ingredient -> ingredient.family().stream())
            .distinct()
            .count();
    var strong = strength == Strength.HIGH;
    var irritation =
        irritants > 1 || (irritants == 1 && strong)
            ? Traits.Irritation.HIGH
            : irritants == 1 || strong ? Traits.Irritation.MEDIUM : Traits.Irritation.LOW;
    return irritation == Traits.Irritation.LOW && mostlyUnknown(ingredients)
        ? new Traits.Tolerance(Traits.Irritation.UNKNOWN, Basis.NOTHING_KNOWN)
        : new Traits.Tolerance(irritation, Basis.CONTENT);
  }

  /** Nothing is called mild of which less than half is known. */
  private static boolean mostlyUnknown(List<AnalysedIngredient> ingredients) {
    var known = ingredients.stream().filter(one -> one.named().known().isPresent()).count();
    return known * 2 < ingredients.size();
  }
}
