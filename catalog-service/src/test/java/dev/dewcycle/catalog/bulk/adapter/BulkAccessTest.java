package dev.dewcycle.catalog.bulk.adapter;

import static dev.dewcycle.catalog.bulk.adapter.Bulk.NDJSON;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.fresh;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.posting;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.send;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.serum;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import dev.dewcycle.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who may import and export, and how often. */
@CatalogTest
@TestProfile(BulkAccessTest.Narrow.class)
class BulkAccessTest {
  /** Ten requests at once, then one a second: forty calls in a row run out of it. */
  public static class Narrow implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dewcycle.rate-limit", "1", "dewcycle.rate-burst", "10");
    }
  }

  private static RequestSpecification scoped(String scopes) {
    return given().auth().oauth2(Tokens.of("demo", scopes));
  }

  private static Response imported(RequestSpecification caller, String sku) {
    return caller
        .contentType(NDJSON)
        .body(serum(sku, 4).getBytes(UTF_8))
        .post("/v1/product-imports");
  }

  private static void refused(Response answer, int status) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status));
  }

  private static int stored(String sku) throws SQLException {
    return Database.count("SELECT count(*) FROM product WHERE sku = '" + sku + "'");
  }

  @Test
  void without_a_token_nothing_is_taken_or_given() {
    refused(imported(given(), fresh()), 401);
    refused(given().get("/v1/product-exports"), 401);
  }

  @Test
  void who_may_only_read_cannot_import() throws SQLException {
    var sku = fresh();

    refused(imported(scoped("catalog:read routine:write"), sku), 403);

    assertThat(stored(sku)).isZero();
  }

  @Test
  void who_may_only_write_cannot_export() {
    refused(scoped("catalog:write routine:read").get("/v1/product-exports"), 403);
  }

  @Test
  void imports_count_as_requests_of_their_tenant() throws SQLException {
    var run = fresh();
    var answers =
        IntStream.range(0, 40)
            .mapToObj(
                i -> send(posting(NDJSON).POST(BodyPublishers.ofString(serum(run + "-" + i, 4)))))
            .toList();

    var refused = answers.stream().filter(answer -> answer.statusCode() == 429).toList();

    assertThat(refused).isNotEmpty();
    assertThat(refused.getFirst().headers().firstValue("content-type"))
        .contains("application/problem+json");
    assertThat(refused.getFirst().body()).contains("urn:dewcycle:problem:too-many-requests");
    assertThat(refused.getFirst().headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    assertThat(Database.count("SELECT count(*) FROM product WHERE sku LIKE '" + run + "-%'"))
        .isEqualTo(answers.size() - refused.size());
  }
}
