package dev.dewcycle.catalog.classification;

import dev.dewcycle.catalog.concentration.Contradiction;
import dev.dewcycle.catalog.ingredient.ListedIngredient;
import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Strength;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that follows from a formula.
 *
 * @param contentKnown false where no list is known: then nothing derived from it holds
 */
public record Analysis(
    boolean contentKnown,
    boolean rinseOff,
    List<AnalysedIngredient> ingredients,
    Strength strength,
    Category role,
    boolean boost,
    Directions directions,
    Traits traits,
    List<Reason> reasons,
    List<Contradiction> contradictions) {

  public Analysis {
    ingredients = List.copyOf(ingredients);
    reasons = List.copyOf(reasons);
    contradictions = List.copyOf(contradictions);
  }

  /** The families that count, being at an effective level. */
  public Set<ActiveFamily> exposedFamilies() {
    return ingredients.stream()
        .filter(AnalysedIngredient::exposed)
        .map(AnalysedIngredient::family)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The entries of the list that are not known by name. */
  public List<ListedIngredient> unknown() {
    return ingredients.stream()
        .map(AnalysedIngredient::named)
        .filter(named -> named.known().isEmpty())
        .map(NamedIngredient::listed)
        .toList();
  }
}
