package dev.dewcycle.catalog.product.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.events.Category;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@CatalogTest
class MeantProductsTest {
  private static final int PRODUCTS = 5_000;
  private static final int ROWS = 200;

  /** So often that the driver and PostgreSQL would keep the plan. */
  private static final int OFTEN = 12;

  @Inject MeantProducts meant;
  @Inject CurrentTenant tenants;
  @Inject AgroalDataSource database;

  @Test
  void a_look_up_reads_no_more_where_there_are_many_products_that_nobody_has_counted_yet() {
    var rows =
        IntStream.range(0, ROWS)
            .mapToObj(
                i -> called("Name " + i, i % 2 == 0 ? Optional.of("new" + i) : Optional.empty()))
            .toList();

    var read =
        tenants.as(
            Tenant.parse("uncounted:test"),
            () -> QuarkusTransaction.requiringNew().call(() -> read(rows)));

    assertThat(read).isLessThan(2 * ROWS);
  }

  /** How many rows of the table PostgreSQL reads to find them, once there are products. */
  private long read(List<ProductFacts> rows) throws SQLException {
    for (int i = 0; i < OFTEN; i++) {
      meant.lock(rows);
    }
    fill();
    var before = touched();
    meant.lock(rows);
    return touched() - before;
  }

  /** Products of which every second has neither number. */
  private void fill() throws SQLException {
    try (var connection = database.getConnection();
        var insert = connection.createStatement()) {
      insert.execute(
          """
          INSERT INTO product (tenant, id, version, formulation_version, withdrawn, brand, name, sku, label, role,
                               families, concerns, facts, analysis, changed_at, strength, boost, terms)
          SELECT 'uncounted:test', gen_random_uuid(), 1, 1, false, 'Other', 'Name ' || i,
                 CASE WHEN i % 2 = 0 THEN 'S' || i END, 'SERUM', 'SERUM', '{}', '{}', '{}', '', now(), 'MILD', false, ''
            FROM generate_series(1, {products}) i
          """
              .replace("{products}", Integer.toString(PRODUCTS)));
    }
  }

  private long touched() throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.createStatement();
        var row =
            query.executeQuery(
                "SELECT seq_tup_read + idx_tup_fetch FROM pg_stat_xact_user_tables WHERE relname = 'product'")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static ProductFacts called(String name, Optional<String> sku) {
    return new ProductFacts(
        "Haneul Lab",
        name,
        Category.SERUM,
        sku,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }
}
