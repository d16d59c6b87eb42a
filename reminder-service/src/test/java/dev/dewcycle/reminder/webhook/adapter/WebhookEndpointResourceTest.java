package dev.dewcycle.reminder.webhook.adapter;

import static dev.dewcycle.reminder.testing.Reminders.as;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.testing.ReminderTest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ReminderTest
class WebhookEndpointResourceTest {
  private static final String ALL = "/v1/webhook-endpoints";
  private static final String URL = "http://127.0.0.1:9999/hook";
  private static final Map<String, Object> GOOD =
      Map.of("url", URL, "types", List.of("PhaseEnded"));

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;

  private static ValidatableResponse made() {
    return as("demo").body(GOOD).post(ALL).then().statusCode(201);
  }

  private static String id() {
    return made().extract().path("id");
  }

  @Test
  void the_secret_is_told_once() {
    var made = made().header("ETag", "\"1\"").body("secret", matchesPattern("whsec_[\\w+/=]{44}"));

    as("demo")
        .get(made.extract().header("Location"))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("url", equalTo(URL))
        .body("types", equalTo(List.of("PhaseEnded")))
        .body("enabled", equalTo(true))
        .body("secret", nullValue());
  }

  @Test
  void the_same_key_makes_one_endpoint() {
    var key = "hook-" + java.util.UUID.randomUUID();

    var first = as("demo").header("Idempotency-Key", key).body(GOOD).post(ALL);
    first.then().statusCode(201);
    var second = as("demo").header("Idempotency-Key", key).body(GOOD).post(ALL);

    assertThat(second.<String>path("secret")).isEqualTo(first.path("secret"));
    assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
  }

  @Test
  void a_kept_answer_does_not_show_its_secret() {
    var key = "hook-" + java.util.UUID.randomUUID();
    var rotated =
        as("demo").header("Idempotency-Key", key).post(ALL + "/" + id() + "/rotate-secret");

    var kept = tenants.as(Tenant.parse("demo:test"), () -> body(key));

    assertThat(kept)
        .isNotEmpty()
        .doesNotContain("whsec_")
        .doesNotContain(rotated.<String>path("secret"));
  }

  private String body(String key) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try (var connection = database.getConnection();
                  var query =
                      connection.prepareStatement("SELECT body FROM idempotency WHERE key = ?")) {
                query.setString(1, key);
                try (var row = query.executeQuery()) {
                  row.next();
                  return new String(row.getBytes(1), ISO_8859_1);
                }
              }
            });
  }

  @Test
  void an_edit_names_the_version_it_edits() {
    var one = ALL + "/" + id();
    var other = Map.of("url", URL + "/2", "types", List.of("ReminderFired"), "enabled", false);

    as("demo").body(other).put(one).then().statusCode(428);
    as("demo").header("If-Match", "\"7\"").body(other).put(one).then().statusCode(412);
    as("demo")
        .header("If-Match", "\"1\"")
        .body(other)
        .put(one)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("url", equalTo(URL + "/2"))
        .body("enabled", equalTo(false));
  }

  @Test
  void what_is_deleted_is_gone() {
    var one = ALL + "/" + id();

    as("demo").delete(one).then().statusCode(428);
    as("demo").header("If-Match", "\"1\"").delete(one).then().statusCode(204);

    as("demo").get(one).then().statusCode(404);
    as("demo").header("If-Match", "\"1\"").delete(one).then().statusCode(404);
  }

  @Test
  void a_rotation_tells_a_new_secret_and_until_when_the_old_one_signs() {
    var made = made().extract();

    as("demo")
        .post(ALL + "/" + made.path("id") + "/rotate-secret")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("secret", not(equalTo(made.path("secret"))))
        .body("previousSecretUntil", notNullValue());
  }

  @Test
  void every_fault_is_told_with_its_pointer() {
    var bad =
        Map.of("url", "https://169.254.169.254/", "types", List.of("PhaseEnded", "PhaseX", "*"));

    as("demo")
        .body(bad)
        .post(ALL)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", containsInAnyOrder("#/url", "#/types/1", "#/types/2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"url\":\"https://a.example\"}",
        "{\"url\":\"https://a.example\",\"types\":[]}",
        "{\"url\":\"https://a.example\",\"types\":[null]}",
        "{\"url\":\"https://a.example\",\"types\":\"PhaseEnded\"}",
        "{\"url\":null,\"types\":[\"PhaseEnded\"]}",
        "{\"url\":5,\"types\":[\"PhaseEnded\"]}",
        "{\"url\":\"\\u0000\",\"types\":[\"PhaseEnded\"]}",
        "{\"url\":\"https://a.example\",\"types\":[\"PhaseEnded\"],\"secret\":\"mine\"}"
      })
  void malformed_bodies_are_refused(String body) {
    var status = as("demo").body(body).post(ALL).statusCode();

    assertThat(status).isIn(400, 422);
  }

  @Test
  void another_tenants_endpoint_looks_absent() {
    var id = id();

    for (var client : List.of("other", "demo-live")) {
      as(client).get(ALL + "/" + id).then().statusCode(404);
      as(client).get(ALL + "/" + id + "/deliveries").then().statusCode(404);
      as(client).post(ALL + "/" + id + "/test").then().statusCode(404);
      as(client).post(ALL + "/" + id + "/rotate-secret").then().statusCode(404);
      as(client).header("If-Match", "*").delete(ALL + "/" + id).then().statusCode(404);
      as(client).header("If-Match", "*").body(GOOD).put(ALL + "/" + id).then().statusCode(404);
      as(client).get(ALL).then().body("items.id", not(hasItem(id)));
    }
    as("demo").get(ALL + "/" + id).then().statusCode(200);
  }

  @Test
  void the_list_is_paged() {
    var first = id();
    var second = id();
    var next = ALL + "?limit=1";
    var seen = new java.util.ArrayList<String>();
    while (next != null) {
      var page = as("demo").get(next).then().statusCode(200).extract();
      seen.addAll(page.path("items.id"));
      var link = page.header("Link");
      next = link == null ? null : link.replaceAll("^<([^>]*)>.*", "$1");
    }

    assertThat(seen).containsSubsequence(first, second).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "?limit=0, 422",
    "?cursor=bm9uc2Vuc2U, 422",
    "/not-a-uuid, 400",
    "/01960000-0000-7000-8000-000000000001, 404"
  })
  void what_cannot_be_read_is_refused(String rest, int status) {
    as("demo").get(ALL + rest).then().statusCode(status);
  }
}
