package dev.dewcycle.routine.rehearsal.adapter;

import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.daily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.routine.layering.RuleBook;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class RehearsalResourceTest {
  private static final Tenant OTHER = new Tenant("other", Tenant.Mode.TEST);

  private static final String NEW_RULE =
      """
      {"rule":"HOUSE1","subject":"AHA + TRANEXAMIC_ACID","class":"CONFLICT","scope":"SAME_SLOT","severity":"CAUTION",
       "grade":"D","configurable":true,"sources":[],
       "finds":{"kind":"PAIR","one":["AHA"],"other":["TRANEXAMIC_ACID"]},"en":"a test.","ko":"시험."}
      """;

  @Inject Neighbours neighbours;
  @Inject RehearsalTurns turns;
  @Inject Database database;
  @Inject CurrentTenant tenants;

  private String subscriber;

  @BeforeEach
  void somebody_uses_retinol_with_an_acid() {
    for (var bottle : List.of(retinol(), glycolic(), sunscreen(), ampoule())) {
      neighbours.tell("other", Neighbours.changed(bottle.product(), 1));
    }
    subscriber = "preview-" + UUID.randomUUID();
    Api.as("other")
        .body(Api.profile(Map.of()))
        .put("/v1/subscribers/" + subscriber)
        .then()
        .statusCode(201);
    Api.as("other")
        .body(
            Map.of(
                "applications",
                List.of(daily(retinol(), "PM"), daily(glycolic(), "PM"), daily(sunscreen(), "AM"))))
        .put("/v1/subscribers/" + subscriber + "/routine")
        .then()
        .statusCode(200);
  }

  @Test
  void a_change_shows_what_it_would_do_and_does_nothing() {
    var before = findings();

    var answer = preview(Map.<String, Object>of("rule", "L01", "severity", "INFO"));

    answer
        .then()
        .statusCode(200)
        .body("book", equalTo(RuleBook.standard().version()))
        .body("affected", greaterThanOrEqualTo(1))
        .body("rules.rule", equalTo(List.of("L01")))
        .body("rules[0].changed[0].from", equalTo("AVOID"))
        .body("rules[0].changed[0].to", equalTo("INFO"))
        .body("rules[0].examples[0].effect", equalTo("CHANGED"))
        .body("rules[0].examples[0].products", hasSize(2));
    assertThat(answer.<Integer>path("coverage.checked"))
        .isPositive()
        .isEqualTo(answer.<Integer>path("coverage.of"));
    assertThat(findings()).isEqualTo(before);
  }

  @Test
  void a_phase_counts_as_it_does_in_a_check() {
    Api.as("other")
        .body(Api.phase(ampoule()))
        .post("/v1/subscribers/" + subscriber + "/phases")
        .then()
        .statusCode(201);

    Api.as("other")
        .body("{\"changes\":[" + NEW_RULE + "]}")
        .post("/v1/rule-book-previews")
        .then()
        .statusCode(200)
        .body("rules.find { it.rule == 'HOUSE1' }.opened.CAUTION", greaterThanOrEqualTo(1));
  }

  @Test
  void a_sample_is_the_same_each_time_and_says_how_much_it_covers() {
    var change = Map.<String, Object>of("rule", "L01", "off", true);

    var once = sample(1, change);
    var again = sample(1, change);

    once.then().statusCode(200).body("coverage.checked", equalTo(1));
    assertThat(again.asString()).isEqualTo(once.asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"rule\":\"L24\",\"finds\":{\"most\":99}}       | #/changes/0/finds/most | number from 1",
        "{\"rule\":\"L24\",\"finds\":{\"most\":null}}     | #/changes/0/finds/most | value is expected",
        "{\"rule\":\"L24\",\"finds\":{\"m/o\":1}}         | #/changes/0/finds/m~1o | Unknown field",
        "{\"rule\":\"L24\",\"finds\":{\"families\":[\"AHA\",\"X\"]}}"
            + "| #/changes/0/finds/families/1 | Unknown family",
        "{\"rule\":\"L24\",\"severity\":\"DOOM\"}         | #/changes/0/severity   | DOOM",
        "{\"rule\":\"L43\",\"off\":true}                  | #/changes/0/rule       | rule of safety",
        "{\"rule\":\"L99\",\"severity\":\"INFO\"}         | #/changes/0/rule       | no rule L99",
        "{\"rule\":\"L24\"}                               | #/changes/0            | Nothing is changed",
        "{\"off\":true}                                   | #/changes/0            | Rule is missing",
        "{\"rule\":\"L24\",\"off\":3}                     | #/changes/0/off        | yes or no",
        "\"L24\"                                          | #/changes/0            | Fields are expected",
        "null                                             | #/changes/0            | value is expected"
      })
  void a_bad_rule_is_told_with_a_pointer(String change, String pointer, String why) {
    Api.as("other")
        .body("{\"changes\":[" + change + "]}")
        .post("/v1/rule-book-previews")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].detail", containsString(why));
  }

  @Test
  void ten_thousand_changes_are_too_many_and_none_too_few() {
    var change = Map.<String, Object>of("rule", "L01", "off", true);

    Api.as("other")
        .body(Map.of("changes", Collections.nCopies(10_000, change)))
        .post("/v1/rule-book-previews")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("#/changes"));
    Api.as("other")
        .body("{\"changes\":[]}")
        .post("/v1/rule-book-previews")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("#/changes"));
    sample(0, change).then().statusCode(422).body("errors.pointer", hasItem("#/sample"));
  }

  @Test
  void one_rehearsal_of_a_tenant_runs_at_a_time() {
    var change = Map.<String, Object>of("rule", "L01", "off", true);

    tenants.run(
        OTHER,
        () ->
            turns.take(
                Duration.ofMinutes(1),
                () -> preview(change).then().statusCode(429).header("Retry-After", "10")));

    preview(change).then().statusCode(200);
  }

  @Test
  void a_turn_whose_time_is_over_is_anybodys() {
    tenants.run(
        OTHER,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () ->
                        database.change(
                            "INSERT INTO rehearsal (until) VALUES ('2020-01-01T00:00:00Z')")));

    preview(Map.of("rule", "L01", "off", true)).then().statusCode(200);
  }

  @Test
  void another_tenants_routines_are_not_looked_at() {
    var change = Map.<String, Object>of("rule", "L01", "off", true);
    var before = preview(change).<Integer>path("coverage.of");
    neighbours.sell(retinol(), glycolic());
    Api.putRoutine(Api.subscriber(Map.of()), daily(retinol(), "PM"), daily(glycolic(), "PM"));

    var after = preview(change);

    assertThat(after.<Integer>path("coverage.of")).isEqualTo(before);
    assertThat(after.<Integer>path("coverage.checked")).isEqualTo(before);
  }

  private String findings() {
    return Api.as("other").get("/v1/subscribers/" + subscriber + "/findings").asString();
  }

  private static Response sample(int size, Map<String, Object> change) {
    return Api.as("other")
        .body(Map.of("changes", List.of(change), "sample", size))
        .post("/v1/rule-book-previews");
  }

  private static Response preview(Map<String, Object> change) {
    return Api.as("other").body(Map.of("changes", List.of(change))).post("/v1/rule-book-previews");
  }
}
