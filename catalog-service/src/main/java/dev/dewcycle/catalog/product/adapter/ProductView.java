package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.classification.Traits;
import dev.dewcycle.catalog.classification.adapter.DeclaredShare;
import dev.dewcycle.catalog.classification.adapter.IngredientView;
import dev.dewcycle.catalog.classification.adapter.UnknownView;
import dev.dewcycle.catalog.classification.adapter.Wording;
import dev.dewcycle.catalog.ingredient.NearestNames;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Concern;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.Strength;
import dev.dewcycle.events.Texture;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product as callers see it: what was entered, and what follows from it. */
@Schema(name = "Product")
record ProductView(
    UUID id,
    long version,
    @Schema(description = "Raised only by a reformulation") long formulationVersion,
    boolean withdrawn,
    Optional<Recall> recall,
    String brand,
    String name,
    @Schema(description = "What the brand prints") Category label,
    @Schema(description = "What it is by content and directions") Category role,
    Strength strength,
    @Schema(description = "Counts as an ampoule although its step is another") boolean boost,
    Optional<String> sku,
    Optional<String> gtin,
    Optional<String> size,
    Optional<Integer> paoMonths,
    Optional<Integer> spf,
    Optional<Texture> texture,
    boolean rinseOff,
    Optional<String> directions,
    List<Concern> concerns,
    List<DeclaredShare> declared,
    List<String> claims,
    Traits traits,
    List<Wording.ReasonView> reasons,
    List<IngredientView> ingredients,
    @Schema(description = "Entries that are not known by name") List<UnknownView> unknown,
    List<Wording.ContradictionView> contradictions) {

  static ProductView of(Product product, NearestNames names, Wording wording) {
    var facts = product.facts();
    var analysis = product.analysis();
    return new ProductView(
        product.id(),
        product.version(),
        product.formulationVersion(),
        product.withdrawn(),
        product.recall(),
        facts.brand(),
        facts.name(),
        facts.label(),
        analysis.role(),
        analysis.strength(),
        analysis.boost(),
        facts.sku(),
        facts.gtin(),
        facts.size(),
        facts.paoMonths(),
        facts.spf(),
        facts.texture(),
        analysis.rinseOff(),
        facts.directions(),
        facts.concerns(),
        DeclaredShare.of(facts.declared()),
        facts.claims(),
        analysis.traits(),
        analysis.reasons().stream().map(wording::reason).toList(),
        analysis.ingredients().stream().map(IngredientView::of).toList(),
        UnknownView.of(analysis, names),
        analysis.contradictions().stream().map(wording::contradiction).toList());
  }
}
