package dev.dewcycle.routine.product.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.kit.testing.Migrations;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Products that were there before a migration, and what became of them. */
class MigrationTest {
  private static final String ENTER =
      "INSERT INTO product (tenant, id, version, gtin, snapshot)"
          + " VALUES (?, gen_random_uuid(), 1, ?, '{}')";

  @Test
  void gtins_of_every_tenant_are_padded_to_their_longest_form() throws SQLException {
    try (var migrations = new Migrations("routine")) {
      migrations.to("6");
      migrations.on("product", ENTER, "demo:test", "96385074");
      migrations.on("product", ENTER, "demo:live", "4006381333931");
      migrations.on("product", ENTER, "other:test", "14006381333938");
      migrations.on("product", ENTER, "other:test", null);

      migrations.to("7");

      assertThat(migrations.column("product", "SELECT gtin FROM product"))
          .containsExactlyInAnyOrder("00000096385074", "04006381333931", "14006381333938", null);
    }
  }
}
