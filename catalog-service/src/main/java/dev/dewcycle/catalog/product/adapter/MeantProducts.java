package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.classification.Analysis;
import dev.dewcycle.catalog.product.CalledName;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.events.Gtin;
import dev.dewcycle.events.Recall;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.postgresql.PGStatement;

/** Finds the products that rows mean, many at a time. Call it in a transaction. */
@ApplicationScoped
public class MeantProducts {
  /**
   * One look into an index for each number and each name, however many products there are. Of those
   * that are called the same two are enough to see that a name says too little. A row that has a
   * number means by name only those that have none.
   */
  private static final String LOCK =
      """
      SELECT found.*
        FROM (SELECT meant.id
                FROM (SELECT ?::text AS tenant, ?::text[] AS skus, ?::text[] AS gtins, ?::text[] AS names_beside_numbers,
                             ?::text[] AS mere_names) asked
               CROSS JOIN LATERAL (
                 SELECT by_sku.id FROM unnest(skus) AS given(sku) CROSS JOIN LATERAL (
                   SELECT id FROM product WHERE tenant = asked.tenant AND sku = given.sku LIMIT 1) by_sku
                 UNION SELECT by_gtin.id FROM unnest(gtins) AS given(gtin) CROSS JOIN LATERAL (
                   SELECT id FROM product WHERE tenant = asked.tenant AND gtin = given.gtin LIMIT 1) by_gtin
                 UNION SELECT bare.id FROM unnest(names_beside_numbers) AS given(called) CROSS JOIN LATERAL (
                   SELECT id FROM product WHERE tenant = asked.tenant
                      AND CASE WHEN sku IS NULL AND gtin IS NULL THEN called END = given.called LIMIT 2) bare
                 UNION SELECT any_such.id FROM unnest(mere_names) AS given(called) CROSS JOIN LATERAL (
                   SELECT id FROM product WHERE tenant = asked.tenant AND called = given.called LIMIT 2) any_such) meant
               ORDER BY meant.id) meant
       CROSS JOIN LATERAL (
         SELECT id, version, formulation_version, withdrawn, recall, facts, analysis FROM product
          WHERE tenant = ? AND id = meant.id FOR UPDATE) found
      """;

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject StoredJson json;

  /**
   * Every product that the facts may mean by a number or by name, locked until the transaction
   * ends.
   */
  public List<Product> lock(Collection<ProductFacts> rows) {
    var numbered = rows.stream().filter(MeantProducts::hasNumber).toList();
    var bare = rows.stream().filter(facts -> !hasNumber(facts)).toList();
    return Rows.of(
        database,
        LOCK,
        query -> {
          planAnew(query);
          query.setString(1, tenants.get().key());
          bind(query, 2, numbered, facts -> facts.sku().stream());
          bind(query, 3, numbered, facts -> facts.gtin().map(Gtin::padded).stream());
          bind(query, 4, numbered, facts -> Stream.of(CalledName.of(facts).text()));
          bind(query, 5, bare, facts -> Stream.of(CalledName.of(facts).text()));
          query.setString(6, tenants.get().key());
        },
        this::product);
  }

  /**
   * A plan that was made for an empty table reads all the tenant's products for each row; an import
   * fills the table long before PostgreSQL looks at it again.
   */
  private static void planAnew(PreparedStatement query) throws SQLException {
    query.unwrap(PGStatement.class).setPrepareThreshold(0);
  }

  private static void bind(
      PreparedStatement query,
      int place,
      List<ProductFacts> rows,
      Function<ProductFacts, Stream<String>> value)
      throws SQLException {
    var texts = rows.stream().flatMap(value).distinct().toArray();
    query.setArray(place, query.getConnection().createArrayOf("text", texts));
  }

  private Product product(ResultSet row) throws SQLException {
    return new Product(
        row.getObject("id", UUID.class),
        row.getLong("version"),
        row.getLong("formulation_version"),
        row.getBoolean("withdrawn"),
        json.find(row.getString("recall"), Recall.class),
        json.read(row.getString("facts"), ProductFacts.class),
        json.unpack(row.getBytes("analysis"), Analysis.class));
  }

  private static boolean hasNumber(ProductFacts facts) {
    return facts.sku().isPresent() || facts.gtin().isPresent();
  }
}
