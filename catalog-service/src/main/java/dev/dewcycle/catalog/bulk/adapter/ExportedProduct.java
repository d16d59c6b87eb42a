package dev.dewcycle.catalog.bulk.adapter;

import dev.dewcycle.catalog.classification.adapter.DeclaredShare;
import dev.dewcycle.catalog.product.adapter.ProductStream;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Concern;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.Texture;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product as it was entered, so that an import takes it back, and where it stands. */
record ExportedProduct(
    UUID id,
    long version,
    long formulationVersion,
    boolean withdrawn,
    Category role,
    @Schema(description = "A recall that is in force; an import does not bring it back")
        Optional<Recall> recall,
    String brand,
    String name,
    Category label,
    Optional<String> sku,
    Optional<String> gtin,
    Optional<String> size,
    Optional<Integer> paoMonths,
    Optional<Integer> spf,
    Optional<Texture> texture,
    @Schema(description = "Absent where the label says it") Optional<Boolean> rinseOff,
    Optional<String> ingredients,
    Optional<String> directions,
    List<Concern> concerns,
    List<DeclaredShare> declared,
    List<String> claims) {

  /** What an import passes over in silence. */
  static final Set<String> ADDED = Set.of("id", "version", "formulationVersion", "role", "recall");

  static ExportedProduct of(ProductStream.Standing standing) {
    var facts = standing.facts();
    return new ExportedProduct(
        standing.id(),
        standing.version(),
        standing.formulationVersion(),
        standing.withdrawn(),
        standing.role(),
        standing.recall(),
        facts.brand(),
        facts.name(),
        facts.label(),
        facts.sku(),
        facts.gtin(),
        facts.size(),
        facts.paoMonths(),
        facts.spf(),
        facts.texture(),
        facts.rinseOff(),
        facts.ingredients(),
        facts.directions(),
        facts.concerns(),
        DeclaredShare.of(facts.declared()),
        facts.claims());
  }
}
