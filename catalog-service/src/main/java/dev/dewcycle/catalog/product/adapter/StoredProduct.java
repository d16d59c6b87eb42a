package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.classification.AnalysedIngredient;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.catalog.product.SearchTerms;
import java.util.List;
import java.util.Optional;

/**
 * A product with what its columns hold that takes long to work out, so that this is done once for
 * all tables, and for many products at a time on all cores.
 *
 * @param families active families, each once
 * @param terms what it is found by
 * @param facts as JSON
 * @param analysis packed
 * @param recall as JSON; null where there is none, as the column is
 */
record StoredProduct(
    Product product,
    List<String> families,
    List<String> terms,
    String facts,
    byte[] analysis,
    String recall) {

  static StoredProduct of(String tenant, Product product, StoredJson json) {
    return new StoredProduct(
        product,
        product.analysis().ingredients().stream()
            .map(AnalysedIngredient::family)
            .flatMap(Optional::stream)
            .distinct()
            .map(Enum::name)
            .toList(),
        SearchTerms.of(tenant, product),
        json.write(product.facts()),
        json.pack(product.analysis()),
        json.write(product.recall()));
  }
}
