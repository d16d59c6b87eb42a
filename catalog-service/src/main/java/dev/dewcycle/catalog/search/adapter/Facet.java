package dev.dewcycle.catalog.search.adapter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what the products that fit can be counted. */
enum Facet {
  ROLE("role"),
  LABEL("label"),
  FAMILY("unnest(families)"),
  CONCERN("unnest(concerns)"),
  BRAND("brand");

  private final String values;

  Facet(String values) {
    this.values = values;
  }

  /** The facet of that name, as callers write it. */
  static Optional<Facet> of(String word) {
    return Arrays.stream(values()).filter(facet -> facet.word().equals(word)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Counts its values in the table {@code hits}, in SQL: facet, value, count. */
  String counting() {
    return "(SELECT '%s', %s, count(*) FROM hits GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT 20)"
        .formatted(word(), values);
  }
}
