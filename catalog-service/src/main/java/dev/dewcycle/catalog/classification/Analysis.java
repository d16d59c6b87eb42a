package dev.dewcycle.catalog.classification;

import dev.dewcycle.catalog.concentration.Contradiction;
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
 * @param unknown entries of the list, as printed, that are not known by name
 */
public record Analysis(
    boolean contentKnown,
    boolean rinseOff,
    List<AnalysedIngredient> ingredients,
    List<String> unknown,
    Strength strength,
    Category role,
    boolean boost,
    Directions directions,
    Traits traits,
    List<Reason> reasons,
    List<Contradiction> contradictions) {

  public Analysis {
    ingredients = List.copyOf(ingredients);
    unknown = List.copyOf(unknown);
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
}
