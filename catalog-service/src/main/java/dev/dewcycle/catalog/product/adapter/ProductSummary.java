package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Concern;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.Strength;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A product in a list. */
record ProductSummary(
    UUID id,
    long version,
    String brand,
    String name,
    Category label,
    Category role,
    Strength strength,
    boolean boost,
    Optional<String> sku,
    Optional<String> gtin,
    List<Concern> concerns,
    Optional<Recall> recall) {

  static ProductSummary of(Product product) {
    var facts = product.facts();
    var analysis = product.analysis();
    return new ProductSummary(
        product.id(),
        product.version(),
        facts.brand(),
        facts.name(),
        facts.label(),
        analysis.role(),
        analysis.strength(),
        analysis.boost(),
        facts.sku(),
        facts.gtin(),
        facts.concerns(),
        product.recall());
  }
}
