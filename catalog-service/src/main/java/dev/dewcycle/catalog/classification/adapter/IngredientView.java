package dev.dewcycle.catalog.classification.adapter;

import dev.dewcycle.catalog.classification.AnalysedIngredient;
import dev.dewcycle.catalog.concentration.Range;
import dev.dewcycle.catalog.ingredient.Ingredient;
import dev.dewcycle.events.ActiveFamily;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of a list as callers see it. */
@Schema(name = "Ingredient")
public record IngredientView(
    @Schema(description = "In the printed order, from 1", examples = "3") int position,
    @Schema(description = "The list that it stands in, from 1: kits print several", examples = "1")
        int part,
    @Schema(description = "As printed", examples = "Niacinamide (5%)") String text,
    @Schema(
            description = "INCI name, upper case; the printed name where it is not known",
            examples = "NIACINAMIDE")
        String inci,
    @Schema(description = "Whether the name is known") boolean known,
    @Schema(examples = "98-92-0") Optional<String> cas,
    @Schema(description = "Set at any level; see exposed") Optional<ActiveFamily> family,
    @Schema(description = "Whether the family is at an effective level") boolean exposed,
    @Schema(description = "Whether it is only listed as what the product may contain")
        boolean mayContain,
    List<String> functions,
    @Schema(description = "The share, % w/w") Range concentration) {

  public static IngredientView of(AnalysedIngredient ingredient) {
    var listed = ingredient.named().listed();
    var known = ingredient.named().known();
    return new IngredientView(
        listed.position(),
        listed.part(),
        listed.text(),
        ingredient.inci(),
        known.isPresent(),
        known.flatMap(Ingredient::cas),
        ingredient.family(),
        ingredient.exposed(),
        listed.mayContain(),
        known.map(Ingredient::functions).orElse(List.of()),
        ingredient.share());
  }
}
