package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.classification.AnalysedIngredient;
import dev.dewcycle.catalog.classification.Analysis;
import dev.dewcycle.catalog.product.Gtin;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Products in PostgreSQL; row level security keeps to the tenant. Call it in a transaction. */
@ApplicationScoped
class ProductStore {
  private static final String COLUMNS =
      "SELECT id, version, formulation_version, withdrawn, facts, analysis FROM product WHERE ";

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject InstantSource clock;
  @Inject StoredJson json;

  /** Writes a new product, or the next version of one. */
  void save(Product product) {
    try (var connection = database.getConnection()) {
      saveCurrent(connection, product);
      saveVersion(connection, product);
    } catch (SQLException e) {
      throw DoubleNumbers.orElse(e, product);
    }
  }

  Optional<Product> find(ProductRef ref) {
    return find(ref, "");
  }

  /** Finds a product and keeps others from changing it until the transaction ends. */
  Optional<Product> lock(ProductRef ref) {
    return find(ref, " FOR UPDATE");
  }

  /** Products that are not withdrawn and fit the conditions, by id, after the given one. */
  List<Product> list(List<ProductFilter.Condition> conditions, Optional<UUID> after, int limit) {
    var sql = new StringBuilder(COLUMNS).append("NOT withdrawn");
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

  private Optional<Product> find(ProductRef ref, String locking) {
    var column =
        switch (ref) {
          case ProductRef.ById byId -> "id = ?";
          case ProductRef.BySku bySku -> "sku = ?";
          case ProductRef.ByGtin byGtin -> "gtin = ?";
        };
    Object value =
        switch (ref) {
          case ProductRef.ById(var id) -> id;
          case ProductRef.BySku(var sku) -> sku;
          case ProductRef.ByGtin(var padded) -> padded;
        };
    return Rows.of(
            database, COLUMNS + column + locking, query -> query.setObject(1, value), this::product)
        .stream()
        .findFirst();
  }

  private Product product(ResultSet row) throws SQLException {
    return new Product(
        row.getObject("id", UUID.class),
        row.getLong("version"),
        row.getLong("formulation_version"),
        row.getBoolean("withdrawn"),
        json.read(row.getString("facts"), ProductFacts.class),
        json.read(row.getString("analysis"), Analysis.class));
  }

  private void saveCurrent(Connection connection, Product product) throws SQLException {
    var facts = product.facts();
    var analysis = product.analysis();
    try (var upsert = connection.prepareStatement(ProductSql.UPSERT)) {
      bindVersion(upsert, product);
      upsert.setString(6, analysis.role().name());
      upsert.setString(7, json.write(facts));
      upsert.setString(8, json.write(analysis));
      upsert.setString(9, facts.brand());
      upsert.setString(10, facts.name());
      upsert.setString(11, facts.sku().orElse(null));
      upsert.setString(12, facts.gtin().map(Gtin::padded).orElse(null));
      upsert.setString(13, facts.label().name());
      upsert.setArray(14, texts(connection, families(analysis)));
      upsert.setArray(15, texts(connection, facts.concerns()));
      upsert.setObject(16, clock.instant().atOffset(ZoneOffset.UTC));
      upsert.executeUpdate();
    }
  }

  private void saveVersion(Connection connection, Product product) throws SQLException {
    try (var insert = connection.prepareStatement(ProductSql.INSERT_VERSION)) {
      bindVersion(insert, product);
      insert.setString(6, product.analysis().role().name());
      insert.setString(7, product.analysis().strength().name());
      insert.setBoolean(8, product.analysis().boost());
      insert.setString(9, json.write(product.facts()));
      insert.setObject(10, clock.instant().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }

  private void bindVersion(PreparedStatement statement, Product product) throws SQLException {
    statement.setString(1, tenants.get().key());
    statement.setObject(2, product.id());
    statement.setLong(3, product.version());
    statement.setLong(4, product.formulationVersion());
    statement.setBoolean(5, product.withdrawn());
  }

  private static List<? extends Enum<?>> families(Analysis analysis) {
    return analysis.ingredients().stream()
        .map(AnalysedIngredient::family)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static java.sql.Array texts(Connection connection, List<? extends Enum<?>> values)
      throws SQLException {
    return connection.createArrayOf("text", values.stream().map(Enum::name).toArray());
  }
}
