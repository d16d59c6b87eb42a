package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.kit.web.Conflict;
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
        "Another product has the %s \"%s\": see /v1/products/%s:%s. A withdrawn one keeps it and is back by a PUT."
            .formatted(field, number, field, number));
  }
}
