package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.classification.Flaws;
import dev.dewcycle.catalog.product.Gtin;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Problems;
import java.util.List;
import java.util.UUID;

/** How a path names a product: its id, {@code sku:…} or {@code gtin:…}. */
public sealed interface ProductRef {
  String SKU = "sku:";
  String GTIN = "gtin:";

  /** By our own id. */
  record ById(UUID id) implements ProductRef {}

  /** By the partner's stock-keeping unit. */
  record BySku(String sku) implements ProductRef {}

  /** By the trade item number, padded to 14 digits. */
  record ByGtin(String padded) implements ProductRef {}

  /** Reads a path segment, or throws 400 with a pointer. */
  static ProductRef parse(String text) {
    if (text.codePoints().anyMatch(Flaws::unprintable)) {
      throw new Missing("such product");
    }
    if (text.startsWith(SKU)) {
      return new BySku(text.substring(SKU.length()));
    }
    if (text.startsWith(GTIN)) {
      return new ByGtin(Gtin.padded(text.substring(GTIN.length())));
    }
    try {
      return new ById(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      var detail = "A product is named by its UUID, sku:… or gtin:….";
      throw Problems.of(400, "malformed-id", detail)
          .with("errors", List.of(new Fault("#/path/id", detail)))
          .build();
    }
  }
}
