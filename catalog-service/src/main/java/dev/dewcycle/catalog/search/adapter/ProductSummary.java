package dev.dewcycle.catalog.search.adapter;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Concern;
import dev.dewcycle.events.Strength;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
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
    boolean recalled) {

  static ProductSummary of(ResultSet row) throws SQLException {
    var concerns = (String[]) row.getArray("concerns").getArray();
    return new ProductSummary(
        row.getObject("id", UUID.class),
        row.getLong("version"),
        row.getString("brand"),
        row.getString("name"),
        Category.valueOf(row.getString("label")),
        Category.valueOf(row.getString("role")),
        Strength.valueOf(row.getString("strength")),
        row.getBoolean("boost"),
        Optional.ofNullable(row.getString("sku")),
        Optional.ofNullable(row.getString("gtin")),
        Arrays.stream(concerns).map(Concern::valueOf).toList(),
        row.getBoolean("recalled"));
  }
}
