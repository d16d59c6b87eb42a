package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.Strength;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * The versions of products: rows that are added and never change, so plain SQL. Call it in a
 * transaction.
 */
@ApplicationScoped
class VersionStore {
  private static final String NEWEST_FIRST =
      "SELECT version, formulation_version, withdrawn, recall, role, strength, boost, facts, changed_at"
          + " FROM product_version WHERE product = ? AND version < ?"
          + " ORDER BY version DESC LIMIT ?";

  private static final String APPEND =
      """
      INSERT INTO product_version (tenant, product, version, formulation_version, withdrawn, role,
                                   strength, boost, facts, changed_at, recall)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb)
      """;

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject StoredJson json;

  /** Adds the products' versions to their histories. */
  void append(List<StoredProduct> products, Instant now) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(APPEND)) {
      for (var stored : products) {
        var product = stored.product();
        insert.setString(1, tenants.get().key());
        insert.setObject(2, product.id());
        insert.setLong(3, product.version());
        insert.setLong(4, product.formulationVersion());
        insert.setBoolean(5, product.withdrawn());
        insert.setString(6, product.analysis().role().name());
        insert.setString(7, product.analysis().strength().name());
        insert.setBoolean(8, product.analysis().boost());
        insert.setString(9, stored.facts());
        insert.setObject(10, now.atOffset(ZoneOffset.UTC));
        insert.setString(11, stored.recall());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("the versions could not be stored", e);
    }
  }

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
        json.find(row.getString("recall"), Recall.class),
        Category.valueOf(row.getString("role")),
        Strength.valueOf(row.getString("strength")),
        row.getBoolean("boost"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        json.read(row.getString("facts"), ProductFacts.class));
  }
}
