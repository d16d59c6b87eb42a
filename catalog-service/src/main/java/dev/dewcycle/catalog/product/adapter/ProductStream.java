package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Recall;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** All products of the current tenant, one after the other. Call it in a transaction. */
@ApplicationScoped
public class ProductStream {
  /** One statement sees one state of the table, however long its rows take. */
  private static final String ALL =
      "SELECT id, version, formulation_version, withdrawn, role, recall, facts FROM product"
          + " WHERE tenant = ? ORDER BY id";

  private static final int FETCHED = 500;

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject StoredJson json;

  /** A product as it stands, without its analysis. */
  public record Standing(
      UUID id,
      long version,
      long formulationVersion,
      boolean withdrawn,
      Category role,
      Optional<Recall> recall,
      ProductFacts facts) {}

  /** Hands out every product, withdrawn ones too, by id, in flat memory. */
  public void all(Consumer<Standing> taker) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(ALL)) {
      query.setString(1, tenants.get().key());
      query.setFetchSize(FETCHED);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          taker.accept(standing(rows));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the products could not be read", e);
    }
  }

  private Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        row.getObject("id", UUID.class),
        row.getLong("version"),
        row.getLong("formulation_version"),
        row.getBoolean("withdrawn"),
        Category.valueOf(row.getString("role")),
        json.find(row.getString("recall"), Recall.class),
        json.read(row.getString("facts"), ProductFacts.class));
  }
}
