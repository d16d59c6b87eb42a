package dev.dewcycle.catalog.bulk.adapter;

import static dev.dewcycle.catalog.bulk.adapter.Bulk.NDJSON;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.fresh;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.imported;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.serum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import dev.dewcycle.kit.event.Housekeeping;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@CatalogTest
class ImportTidyingTest {
  @Inject Housekeeping housekeeping;

  private static String keptFor(String table, String age) throws SQLException {
    var key = fresh();
    imported(NDJSON, serum(key, 4), key);
    Database.as(
        "APP",
        "UPDATE %s SET stored_at = now() - interval '%s' WHERE key = '%s'"
            .formatted(table, age, key));
    return key;
  }

  private static int left(String table, String key) throws SQLException {
    return Database.count("SELECT count(*) FROM %s WHERE key = '%s'".formatted(table, key));
  }

  @ParameterizedTest
  @CsvSource({
    "product_import, 23 hours, 25 hours",
    "product_import_answer, 47 hours, 49 hours",
  })
  void what_an_import_left_behind_is_forgotten_in_time(String table, String young, String old)
      throws SQLException {
    var kept = keptFor(table, young);
    var forgotten = keptFor(table, old);

    housekeeping.tidy();

    assertThat(left(table, kept)).isPositive();
    assertThat(left(table, forgotten)).isZero();
  }

  @Test
  void a_key_that_is_forgotten_takes_another_body() throws SQLException {
    var key = keptFor("product_import", "25 hours");

    housekeeping.tidy();

    assertThat(imported(NDJSON, serum(key, 5), key).getLast().path("updated").asInt()).isEqualTo(1);
  }
}
