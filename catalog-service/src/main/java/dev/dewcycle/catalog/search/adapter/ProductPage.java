package dev.dewcycle.catalog.search.adapter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of the list of products, and what was counted of the whole list. */
record ProductPage(
    List<ProductSummary> items,
    @Schema(
            description =
                "Words of the query that no product has, each with the nearest one that was"
                    + " searched for instead; absent where nothing was mended",
            examples = "{\"niacinimide\": \"niacinamide\"}")
        Optional<Map<String, String>> corrected,
    @Schema(
            description =
                "For each facet asked for, how many of the counted products have which value, the"
                    + " most frequent first; of the brands the first 20",
            examples = "{\"role\": [{\"value\": \"SERUM\", \"count\": 81}]}")
        Optional<Map<String, List<Counts.Count>>> facets,
    Optional<Matches> matches) {

  /** How many products were counted for the facets. */
  record Matches(
      @Schema(description = "At most 2,000", examples = "128") long count,
      @Schema(
              description =
                  "Whether these are all that fit; if not, this count and those of the facets are"
                      + " lower bounds")
          boolean exact) {}

  static ProductPage of(ProductSearch.Found found) {
    return new ProductPage(
        found.page().items(),
        Optional.of(found.corrected()).filter(corrected -> !corrected.isEmpty()),
        found.counts().map(Counts::facets),
        found.counts().map(counts -> new Matches(counts.products(), counts.exact())));
  }
}
