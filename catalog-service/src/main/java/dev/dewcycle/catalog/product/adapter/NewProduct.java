package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.classification.Analyser;
import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.catalog.classification.Flaws;
import dev.dewcycle.catalog.classification.adapter.DeclaredShare;
import dev.dewcycle.catalog.classification.adapter.Faults;
import dev.dewcycle.catalog.product.FactCheck;
import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Concern;
import dev.dewcycle.events.Texture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product as a partner enters it. */
@Schema(requiredProperties = {"brand", "name", "label"})
record NewProduct(
    @Schema(minLength = 1, maxLength = 200, examples = "Haneul Lab") String brand,
    @Schema(minLength = 1, maxLength = 200, examples = "Dew Serum") String name,
    @Schema(description = "The category that the brand prints") Category label,
    @Schema(minLength = 1, maxLength = 64, examples = "HL-001") String sku,
    @Schema(description = "With a valid check digit", examples = "8800000000015") String gtin,
    @Schema(maxLength = 60, examples = "30 ml") String size,
    @Schema(description = "Period after opening, months", minimum = "1", maximum = "60")
        Integer paoMonths,
    @Schema(minimum = "1", maximum = "100") Integer spf,
    Texture texture,
    @Schema(description = "By the label where absent") Boolean rinseOff,
    @Schema(
            description = "The INCI list as printed; absent where not known",
            maxLength = 20_000,
            examples = "Aqua, Glycerin, Niacinamide, Phenoxyethanol")
        String ingredients,
    @Schema(maxLength = 4_000, examples = "Apply morning and night.") String directions,
    List<Concern> concerns,
    List<DeclaredShare> declared,
    List<String> claims) {

  /** The facts, or 422 with a pointer to every flaw. */
  ProductFacts facts(Analyser analyser) {
    Faults.refuse(flaws(analyser));
    return unchecked();
  }

  /** Every flaw of what was entered; none where it can be stored. */
  List<Flaw> flaws(Analyser analyser) {
    var flaws = new Flaws();
    Faults.label(flaws, label);
    var given = Objects.requireNonNullElse(concerns, List.<Concern>of());
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i) == null) {
        flaws.add("#/concerns/" + i, Faults.expected(Concern.values()));
      }
    }
    var all = new ArrayList<>(flaws.found());
    all.addAll(FactCheck.flaws(unchecked(), analyser));
    return all;
  }

  /** What was entered, with gaps filled by what the checks refuse. */
  ProductFacts unchecked() {
    return new ProductFacts(
        Objects.requireNonNullElse(brand, "").strip(),
        Objects.requireNonNullElse(name, "").strip(),
        Objects.requireNonNullElse(label, Category.OTHER),
        Optional.ofNullable(sku),
        Optional.ofNullable(gtin),
        filled(size),
        Optional.ofNullable(paoMonths),
        Optional.ofNullable(spf),
        Optional.ofNullable(texture),
        Optional.ofNullable(rinseOff),
        filled(ingredients),
        filled(directions),
        Stream.ofNullable(concerns)
            .flatMap(List::stream)
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        DeclaredShare.read(declared),
        DeclaredShare.texts(claims));
  }

  /** A blank text says as little as an absent one. */
  private static Optional<String> filled(String text) {
    return Optional.ofNullable(text).filter(given -> !given.isBlank());
  }
}
