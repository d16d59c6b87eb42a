package dev.dewcycle.catalog.bulk.adapter;

import static dev.dewcycle.catalog.bulk.adapter.Bulk.NDJSON;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.fresh;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.imported;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.json;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.posting;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.serum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Imports whose body is still being written while they are answered, or never comes to its end. */
@CatalogTest
class ImportStreamTest {
  @Test
  void answers_come_while_the_upload_goes_on() throws IOException {
    var run = fresh();
    try (var upload = new Upload(run)) {
      upload.write(serum(run, 4));

      var first = json(upload.answer());

      assertThat(first.path("status").asText()).isEqualTo("CREATED");
      upload.write(serum(run, 10));
      assertThat(json(upload.answer()).path("status").asText()).isEqualTo("UPDATED");
      upload.end();
      assertThat(json(upload.answer()).path("done").asBoolean()).isTrue();
    }
  }

  @Test
  void a_key_is_one_import_at_a_time() throws IOException {
    var run = fresh();
    try (var upload = new Upload(run)) {
      upload.write(serum(run, 4));
      upload.answer();

      var second =
          Bulk.send(
              posting(NDJSON)
                  .header("Idempotency-Key", run)
                  .POST(BodyPublishers.ofString(serum(run, 4))));

      assertThat(second.statusCode()).isEqualTo(409);
    }
  }

  @Test
  void after_a_broken_connection_the_same_body_goes_on_where_it_was() throws IOException {
    var run = fresh();
    var body = serum(run + "a", 4) + "nonsense\n" + serum(run + "b", 4);
    var upload = new Upload(run);
    upload.write(serum(run + "a", 4) + "nonsense\n");
    var created = upload.answer();
    var rejected = upload.answer();
    upload.close();

    var answer =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () ->
                    Bulk.send(
                        posting(NDJSON)
                            .header("Idempotency-Key", run)
                            .POST(BodyPublishers.ofString(body))),
                response -> response.statusCode() != 409);

    var lines = answer.body().lines().toList();
    assertThat(lines.subList(0, 2)).containsExactly(created, rejected);
    assertThat(json(lines.get(2)).path("status").asText()).isEqualTo("CREATED");
    assertThat(lines.get(3))
        .isEqualTo(
            "{\"done\":true,\"lines\":3,\"created\":2,\"updated\":0,\"unchanged\":0,\"rejected\":1,"
                + "\"unknownColumns\":[]}");
  }

  @Test
  void the_same_key_and_body_are_answered_the_same_again() {
    var key = fresh();
    var body = serum(key, 4, "\"price\":9") + "nonsense\n";
    var first = imported(NDJSON, body, key);

    var again = imported(NDJSON, body, key);

    assertThat(again).isEqualTo(first);
  }

  @Test
  void another_body_under_the_same_key_is_refused() {
    var key = fresh();
    imported(NDJSON, serum(key, 4), key);

    for (var body : new String[] {serum(key, 5), serum(key, 4) + serum(key, 5), ""}) {
      var answer =
          Bulk.send(
              posting(NDJSON).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));

      assertThat(answer.statusCode()).isEqualTo(422);
    }
  }

  @Test
  void a_database_that_fails_in_the_middle_ends_the_answer_in_a_clear_line()
      throws IOException, SQLException {
    var run = fresh();
    var app = ConfigProvider.getConfig().getValue("DEWCYCLE_DB_APP", String.class);
    try (var upload = new Upload(run)) {
      upload.write(serum(run + "a", 4));
      upload.answer();
      Database.as("OWNER", "REVOKE INSERT ON product_version FROM " + app);
      try {
        upload.write(serum(run + "b", 4));

        var last = json(upload.answer());

        assertThat(last.path("done").asBoolean()).isFalse();
        assertThat(last.path("created").asInt()).isEqualTo(1);
        assertThat(last.at("/problem/status").asInt()).isEqualTo(503);
      } finally {
        Database.as("OWNER", "GRANT INSERT ON product_version TO " + app);
      }
    }
    var answer = imported(NDJSON, serum(run + "a", 4) + serum(run + "b", 4), run);
    assertThat(answer.getLast().path("created").asInt()).isEqualTo(2);
  }

  @Test
  void a_row_that_the_database_refuses_costs_itself_only() throws SQLException {
    var run = fresh();
    Database.as(
        "OWNER",
        "ALTER TABLE product ADD CONSTRAINT refusal CHECK (sku <> '" + run + "b') NOT VALID");
    try {
      var answer =
          imported(NDJSON, serum(run + "a", 4) + serum(run + "b", 4) + serum(run + "c", 4));

      assertThat(answer.get(1).path("line").asInt()).isEqualTo(2);
      assertThat(answer.get(1).at("/errors/0/detail").asText())
          .isEqualTo("The database does not take this product.");
      assertThat(answer.getLast().path("created").asInt()).isEqualTo(2);
      assertThat(answer.getLast().path("done").asBoolean()).isTrue();
      assertThat(Database.count("SELECT count(*) FROM product WHERE sku LIKE '" + run + "_'"))
          .isEqualTo(2);
    } finally {
      Database.as("OWNER", "ALTER TABLE product DROP CONSTRAINT refusal");
    }
  }
}
