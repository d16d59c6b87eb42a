package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.classification.Flaws;
import dev.dewcycle.events.Gtin;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Problems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How a path or a query names a product: its id, {@code sku:…} or {@code gtin:…}. */
public sealed interface ProductRef {
  String SKU = "sku:";
  String GTIN = "gtin:";
  String EXPECTED =
      "A product is named by its UUID, sku:… or gtin:…, the last digit of which checks the others.";

  /** By our own id. */
  record ById(UUID id) implements ProductRef {}

  /** By the partner's stock-keeping unit. */
  record BySku(String sku) implements ProductRef {}

  /** By the trade item number, padded to 14 digits. */
  record ByGtin(String padded) implements ProductRef {}

  /** Reads a path segment, or throws 400 with a pointer. */
  static ProductRef parse(String text) {
    return read(text)
        .orElseThrow(
            () ->
                Problems.of(400, "malformed-id", EXPECTED)
                    .with("errors", List.of(new Fault("#/path/id", EXPECTED)))
                    .build());
  }

  /** Reads what names a product; empty where it can name none. 404 for what no text holds. */
  static Optional<ProductRef> read(String text) {
    if (text.codePoints().anyMatch(Flaws::unprintable)) {
      throw new Missing("such product");
    }
    if (text.startsWith(SKU)) {
      return Optional.of(new BySku(text.substring(SKU.length())));
    }
    if (text.startsWith(GTIN)) {
      return Optional.of(text.substring(GTIN.length()))
          .filter(Gtin::isValid)
          .map(gtin -> new ByGtin(Gtin.padded(gtin)));
    }
    try {
      return Optional.of(new ById(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
