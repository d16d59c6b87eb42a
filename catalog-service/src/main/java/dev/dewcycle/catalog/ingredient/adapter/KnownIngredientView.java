package dev.dewcycle.catalog.ingredient.adapter;

import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.catalog.ingredient.Ingredient;
import dev.dewcycle.catalog.ingredient.KnownLevels;
import dev.dewcycle.events.ActiveFamily;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is known of an ingredient. */
@Schema(name = "KnownIngredient")
record KnownIngredientView(
    @Schema(description = "INCI name, upper case", examples = "NIACINAMIDE") String inci,
    @Schema(description = "CAS registry number", examples = "98-92-0") Optional<String> cas,
    @Schema(description = "By the list of the European Union", examples = "[\"Smoothing\"]")
        List<String> functions,
    @Schema(description = "Absent where it is no active", examples = "NIACINAMIDE")
        Optional<ActiveFamily> family,
    @Schema(description = "Other names that labels print", examples = "[\"VITAMIN B3\"]")
        List<String> synonyms,
    @Schema(description = "Usual leave-on range, % w/w") Optional<KnownLevels.Usual> usualRange,
    @Schema(description = "The most that rules allow, % w/w") List<KnownLevels.Limit> limits) {

  static KnownIngredientView of(Ingredient found, Dictionary dictionary, KnownLevels levels) {
    return new KnownIngredientView(
        found.inci(),
        found.cas(),
        found.functions(),
        found.family(),
        dictionary.synonyms(found),
        levels.usual(found),
        levels.limits(found));
  }
}
