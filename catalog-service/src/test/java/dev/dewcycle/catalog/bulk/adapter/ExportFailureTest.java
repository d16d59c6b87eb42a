package dev.dewcycle.catalog.bulk.adapter;

import static dev.dewcycle.catalog.bulk.adapter.Bulk.NDJSON;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.fresh;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.imported;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.request;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.send;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.serum;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exports that cannot come to their end, or are too many. */
@CatalogTest
class ExportFailureTest {
  @ParameterizedTest
  @EnumSource(HttpClient.Version.class)
  void exports_that_fail_midway_are_no_whole_answers_and_hold_up_no_others(
      HttpClient.Version version) throws Exception {
    var run = fresh();
    var many = IntStream.range(0, 800).mapToObj(i -> serum(run + i, 4)).collect(joining());
    var last = imported(NDJSON, many + serum(run, 4)).get(800).path("id").asText();
    var role = "UPDATE product SET role = '%s' WHERE id = '" + last + "'";
    Database.as("APP", role.formatted("UNREADABLE"));
    try {
      for (int i = 0; i < 3; i++) {
        breaksOff(version);
      }
    } finally {
      Database.as("APP", role.formatted("SERUM"));
    }
  }

  private static void breaksOff(HttpClient.Version version) throws Exception {
    try (var client = HttpClient.newBuilder().version(version).build()) {
      var begun =
          client.send(request("demo", "/v1/product-exports").build(), BodyHandlers.ofInputStream());

      assertThat(begun.statusCode()).isEqualTo(200);
      assertThat(begun.body().readNBytes(1_000)).hasSize(1_000);
      assertThatThrownBy(() -> begun.body().readAllBytes()).isInstanceOf(IOException.class);
    }
  }

  @Test
  void a_third_export_of_a_tenant_waits_for_one_of_the_others() throws SQLException {
    List<CompletableFuture<HttpResponse<String>>> held;
    try (var owner = Database.as("OWNER")) {
      Database.run(owner, "BEGIN");
      Database.run(owner, "LOCK TABLE product IN ACCESS EXCLUSIVE MODE");
      held =
          IntStream.range(0, 3).mapToObj(i -> CompletableFuture.supplyAsync(this::export)).toList();

      var refused =
          (HttpResponse<?>) CompletableFuture.anyOf(held.toArray(CompletableFuture[]::new)).join();

      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).contains("5");
      assertThat(refused.headers().firstValue("content-type")).contains("application/problem+json");
      Database.run(owner, "ROLLBACK");
    }
    assertThat(held.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
        .containsExactlyInAnyOrder(200, 200, 429);
    await().until(() -> export().statusCode() == 200);
  }

  @Test
  void questions_without_a_body_hold_up_no_export() {
    for (int i = 0; i < 3; i++) {
      send(request("demo", "/v1/product-exports").method("HEAD", BodyPublishers.noBody()));
    }

    await().until(() -> export().statusCode() == 200);
  }

  private HttpResponse<String> export() {
    return send(request("demo", "/v1/product-exports").GET());
  }
}
