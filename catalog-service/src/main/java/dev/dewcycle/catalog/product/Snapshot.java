package dev.dewcycle.catalog.product;

import dev.dewcycle.catalog.classification.AnalysedIngredient;
import dev.dewcycle.events.IngredientFact;
import dev.dewcycle.events.ProductChanged;

/** What the other services are told of a product. */
public final class Snapshot {
  private Snapshot() {}

  public static ProductChanged of(Product product) {
    var facts = product.facts();
    var analysis = product.analysis();
    return new ProductChanged(
        product.id(),
        product.version(),
        product.formulationVersion(),
        product.withdrawn(),
        facts.sku(),
        facts.gtin(),
        facts.brand(),
        facts.name(),
        facts.label(),
        analysis.role(),
        analysis.strength(),
        analysis.boost(),
        analysis.contentKnown(),
        analysis.rinseOff(),
        facts.spf(),
        facts.texture(),
        facts.paoMonths(),
        analysis.directions().usesPerWeek(),
        analysis.directions().courseDays(),
        facts.concerns(),
        analysis.ingredients().stream().map(Snapshot::fact).toList(),
        product.recall());
  }

  private static IngredientFact fact(AnalysedIngredient ingredient) {
    var share = ingredient.share();
    return new IngredientFact(
        ingredient.inci(),
        ingredient.family(),
        ingredient.exposed(),
        share.min(),
        share.max(),
        share.basis());
  }
}
