package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Strength;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The versions of products. Call it in a transaction. */
@ApplicationScoped
class VersionStore {
  private static final String NEWEST_FIRST =
      "SELECT version, formulation_version, withdrawn, role, strength, boost, facts, changed_at"
          + " FROM product_version WHERE product = ? AND version < ?"
          + " ORDER BY version DESC LIMIT ?";

  @Inject AgroalDataSource database;
  @Inject StoredJson json;

  /** Versions below the given one, the newest first. */
  List<VersionView> before(UUID product, long version, int limit) {
    return Rows.of(
        database,
        NEWEST_FIRST,
        query -> {
          query.setObject(1, product);
          query.setLong(2, version);
          query.setInt(3, limit);
        },
        this::version);
  }

  private VersionView version(ResultSet row) throws SQLException {
    return new VersionView(
        row.getLong("version"),
        row.getLong("formulation_version"),
        row.getBoolean("withdrawn"),
        Category.valueOf(row.getString("role")),
        Strength.valueOf(row.getString("strength")),
        row.getBoolean("boost"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        json.read(row.getString("facts"), ProductFacts.class));
  }
}
