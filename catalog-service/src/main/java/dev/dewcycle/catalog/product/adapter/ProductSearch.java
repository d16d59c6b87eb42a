package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.classification.Analysis;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.events.Recall;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Lists of products, in plain SQL: the filters ask for words in a generated column and for elements
 * of arrays in PostgreSQL's own terms, and a page that is only read needs no entities that are
 * watched for changes. Row level security keeps to the tenant. Call it in a transaction.
 */
@ApplicationScoped
class ProductSearch {
  private static final String CURRENT =
      "SELECT id, version, formulation_version, withdrawn, recall, facts, analysis FROM product"
          + " WHERE NOT withdrawn";

  @Inject AgroalDataSource database;
  @Inject StoredJson json;

  /** Products that are not withdrawn and fit the conditions, by id, after the given one. */
  List<Product> list(List<ProductFilter.Condition> conditions, Optional<UUID> after, int limit) {
    var sql = new StringBuilder(CURRENT);
    conditions.forEach(condition -> sql.append(" AND ").append(condition.sql()));
    after.ifPresent(id -> sql.append(" AND id > ?"));
    sql.append(" ORDER BY id LIMIT ?");
    return Rows.of(
        database,
        sql.toString(),
        query -> {
          int place = 1;
          for (var condition : conditions) {
            query.setString(place++, condition.value());
          }
          if (after.isPresent()) {
            query.setObject(place++, after.get());
          }
          query.setInt(place, limit);
        },
        this::product);
  }

  private Product product(ResultSet row) throws SQLException {
    return new Product(
        row.getObject("id", UUID.class),
        row.getLong("version"),
        row.getLong("formulation_version"),
        row.getBoolean("withdrawn"),
        json.find(row.getString("recall"), Recall.class),
        json.read(row.getString("facts"), ProductFacts.class),
        json.read(row.getString("analysis"), Analysis.class));
  }
}
