package dev.dewcycle.catalog.classification.adapter;

import dev.dewcycle.catalog.classification.Analysis;
import dev.dewcycle.catalog.ingredient.Ingredient;
import dev.dewcycle.catalog.ingredient.NearestNames;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a list that is not known by name, as callers see it. */
@Schema(name = "UnknownIngredient")
public record UnknownView(
    @Schema(description = "In the printed order, from 1", examples = "4") int position,
    @Schema(description = "As printed", examples = "Niacinamyde B3") String text,
    @Schema(
            description =
                "INCI names that look like it, the most alike first: a suggestion, never used",
            examples = "[\"NIACINAMIDE\"]")
        List<String> nearest) {
  private static final int MOST_NEAREST = 3;

  /** Lists of real products have some unknown entries; a hostile one may have thousands. */
  private static final int MOST_SOUGHT = 20;

  public static List<UnknownView> of(Analysis analysis, NearestNames names) {
    var unknown = analysis.unknown();
    return IntStream.range(0, unknown.size())
        .mapToObj(
            i ->
                new UnknownView(
                    unknown.get(i).position(),
                    unknown.get(i).text(),
                    i < MOST_SOUGHT ? nearest(unknown.get(i).name(), names) : List.of()))
        .toList();
  }

  private static List<String> nearest(String name, NearestNames names) {
    return names.to(name, MOST_NEAREST).stream().map(Ingredient::inci).toList();
  }
}
