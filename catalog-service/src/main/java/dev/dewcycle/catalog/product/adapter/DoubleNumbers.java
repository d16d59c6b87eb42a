package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.kit.web.Conflict;
import java.sql.SQLException;

/** Tells a number that another product has from a failure of the database. */
final class DoubleNumbers {
  private static final String UNIQUE_VIOLATION = "23505";

  private DoubleNumbers() {}

  static RuntimeException orElse(SQLException e, Product product) {
    var message = String.valueOf(e.getMessage());
    if (UNIQUE_VIOLATION.equals(e.getSQLState()) && message.contains("product_by_sku")) {
      return taken("sku", product.facts().sku().orElse(""));
    }
    if (UNIQUE_VIOLATION.equals(e.getSQLState()) && message.contains("product_by_gtin")) {
      return taken("gtin", product.facts().gtin().orElse(""));
    }
    return new IllegalStateException("the product could not be stored", e);
  }

  private static Conflict taken(String field, String number) {
    return new Conflict(
        field + "-taken",
        "Another product has the %s \"%s\": see /v1/products/%s:%s. A withdrawn one keeps it and is back by a PUT."
            .formatted(field, number, field, number));
  }
}
