package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.kit.web.Conflict;
import jakarta.ws.rs.core.UriBuilder;
import org.hibernate.exception.ConstraintViolationException;

/** Tells a number that another product has from a failure of the database. */
final class DoubleNumbers {
  private DoubleNumbers() {}

  static RuntimeException orElse(ConstraintViolationException e, Product product) {
    return switch (String.valueOf(e.getConstraintName())) {
      case "product_by_sku" -> taken("sku", product.facts().sku().orElse(""));
      case "product_by_gtin" -> taken("gtin", product.facts().gtin().orElse(""));
      default -> e;
    };
  }

  private static Conflict taken(String field, String number) {
    return new Conflict(
        field + "-taken",
        "Another product has the %s \"%s\": see %s. A withdrawn one keeps it and is back by a PUT."
            .formatted(
                field,
                number,
                UriBuilder.fromPath("/v1/products/{ref}").build(field + ":" + number)));
  }
}
