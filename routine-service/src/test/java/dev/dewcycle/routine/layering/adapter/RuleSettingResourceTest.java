package dev.dewcycle.routine.layering.adapter;

import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second tenant sets rules, so that the tests of the first go by the book. */
@ServiceTest
class RuleSettingResourceTest {
  private static final Tenant OTHER = new Tenant("other", Tenant.Mode.TEST);

  @Inject Neighbours neighbours;
  @Inject RuleBooks books;
  @Inject RuleBookSweep sweep;
  @Inject Database database;
  @Inject CurrentTenant tenants;

  @AfterEach
  void back_to_the_book() {
    for (var rule : List.of("L01", "L13", "BOTH_DAILY")) {
      other().header("If-Match", "*").delete("/v1/rules/" + rule + "/setting");
    }
  }

  @Test
  void a_setting_is_made_changed_and_taken_back() {
    var made = put("L01", Map.of("severity", "INFO", "reason", "used to acids"));
    made.then()
        .statusCode(201)
        .header("Location", endsWith("/v1/rules/L01/setting"))
        .body("rule", equalTo("L01"))
        .body("severity", equalTo("INFO"))
        .body("off", equalTo(false))
        .body("since", notNullValue());

    put("L01", Map.of("severity", "CAUTION", "reason", "second thoughts")).then().statusCode(428);
    var changed =
        other()
            .header("If-Match", made.header("ETag"))
            .body(Map.of("severity", "CAUTION", "reason", "second thoughts"))
            .put("/v1/rules/L01/setting");
    changed.then().statusCode(200).body("severity", equalTo("CAUTION"));
    other()
        .header("If-Match", made.header("ETag"))
        .delete("/v1/rules/L01/setting")
        .then()
        .statusCode(412);
    other()
        .header("If-Match", changed.header("ETag"))
        .delete("/v1/rules/L01/setting")
        .then()
        .statusCode(204);
    other().get("/v1/rules/L01/setting").then().statusCode(404);
  }

  @Test
  void a_rule_shows_its_setting_beside_what_the_book_says() {
    put("L13", Map.of("off", true, "reason", "no study")).then().statusCode(201);

    other()
        .get("/v1/rules/L13")
        .then()
        .body("severity", equalTo("INFO"))
        .body("setting.off", equalTo(true))
        .body("setting.reason", equalTo("no study"));
    other()
        .get("/v1/rules")
        .then()
        .body("items.find { it.id == 'L13' }.setting.off", equalTo(true))
        .body("items.find { it.id == 'L01' }", not(hasKey("setting")));
    demo().get("/v1/rules/L13").then().body("$", not(hasKey("setting")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L43  | {\"off\":true,\"reason\":\"r\"}                     | 422 | #/off      | safety",
        "L43  | {\"severity\":\"INFO\",\"reason\":\"r\"}            | 422 | #/severity | safety",
        "L01  | {\"off\":true,\"reason\":\"r\"}                     | 422 | #/off      | grade C",
        "L38  | {\"severity\":\"INFO\",\"reason\":\"r\"}            | 422 | #/severity | no check",
        "L01  | {\"severity\":\"INFO\",\"off\":true,\"reason\":\"r\"}| 422 | #/off     | not both",
        "L01  | {\"reason\":\"r\"}                                  | 422 | #/severity | delete the",
        "L01  | {\"off\":false,\"reason\":\"r\"}                    | 422 | #/severity | delete the",
        "L01  | {\"severity\":\"DOOM\",\"reason\":\"r\"}            | 422 | #/severity | Expected one",
        "L01  | {\"severity\":\"INFO\",\"reason\":\" \"}            | 422 | #/reason   | blank",
        "L01  | {\"severity\":\"INFO\"}                             | 422 | #/reason   | blank",
        "L01  | {\"severity\":\"INFO\",\"reason\":\"r\",\"x\":1}    | 422 | #/x        | known are"
      })
  void what_cannot_be_set_is_told_with_a_pointer(
      String rule, String body, int status, String pointer, String why) {
    other()
        .body(body)
        .put("/v1/rules/" + rule + "/setting")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].detail", containsString(why));
    other().get("/v1/rules/" + rule + "/setting").then().statusCode(404);
  }

  @Test
  void a_rule_that_there_is_not_is_not_found() {
    put("L99", Map.of("severity", "INFO", "reason", "r")).then().statusCode(404);
    other().get("/v1/rules/L99/setting").then().statusCode(404);
  }

  @Test
  void everybody_is_checked_again_when_a_rule_is_set_and_when_it_is_as_the_book_says_again() {
    var subscriber = somebodyWithRetinolAndAcid();
    assertThat(severity(subscriber)).isEqualTo("AVOID");

    put("L01", Map.of("severity", "INFO", "reason", "used to acids")).then().statusCode(201);
    await().untilAsserted(() -> assertThat(severity(subscriber)).isEqualTo("INFO"));

    other().header("If-Match", "*").delete("/v1/rules/L01/setting").then().statusCode(204);
    await().untilAsserted(() -> assertThat(severity(subscriber)).isEqualTo("AVOID"));
  }

  @Test
  void findings_of_another_book_are_checked_again_once() {
    var subscriber = somebodyWithRetinolAndAcid();
    inTransaction(
        () ->
            database.change(
                "UPDATE finding_set SET book = 'before', version = 100 WHERE subscriber = ?",
                subscriber));

    sweep.wake();

    var checkedOnce = books.standard().version() + ":101";
    await().untilAsserted(() -> assertThat(books(subscriber)).containsExactly(checkedOnce));
    assertThat(waiting(subscriber)).isEmpty();
  }

  @Test
  void a_transaction_goes_by_one_book_whatever_happens_meanwhile() {
    inTransaction(
        () -> {
          var before = books.evaluator();
          put("L01", Map.of("severity", "INFO", "reason", "r")).then().statusCode(201);
          assertThat(books.evaluator()).isSameAs(before);
        });
    inTransaction(() -> assertThat(books.evaluator().book()).isNotEqualTo(books.standard()));
  }

  private List<String> books(String subscriber) {
    return tenants.as(
        OTHER,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        database.rows(
                            "SELECT book, version FROM finding_set WHERE subscriber = ?",
                            row -> row.text("book") + ":" + row.number("version"),
                            subscriber)));
  }

  private List<String> waiting(String subscriber) {
    return tenants.as(
        OTHER,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        database.rows(
                            "SELECT cause FROM recheck WHERE subscriber = ? AND cause = ?",
                            row -> row.text("cause"),
                            subscriber,
                            RuleBookSweep.CAUSE)));
  }

  private void inTransaction(Runnable work) {
    tenants.run(OTHER, () -> QuarkusTransaction.requiringNew().run(work));
  }

  private String somebodyWithRetinolAndAcid() {
    for (var bottle : List.<Bottle>of(retinol(), glycolic(), sunscreen())) {
      neighbours.tell("other", Neighbours.changed(bottle.product(), 1));
    }
    var id = "set-" + UUID.randomUUID();
    other().body(Api.profile(Map.of())).put("/v1/subscribers/" + id).then().statusCode(201);
    other()
        .body(
            Map.of(
                "applications",
                List.of(daily(retinol(), "PM"), daily(glycolic(), "PM"), daily(sunscreen(), "AM"))))
        .put("/v1/subscribers/" + id + "/routine")
        .then()
        .statusCode(200);
    return id;
  }

  private static String severity(String subscriber) {
    return other()
        .get("/v1/subscribers/" + subscriber + "/findings")
        .path("items.find { it.rule == 'L01' }.severity");
  }

  private static Response put(String rule, Map<String, Object> body) {
    return other().body(body).put("/v1/rules/" + rule + "/setting");
  }

  private static RequestSpecification other() {
    return Api.as("other");
  }
}
