package dev.dewcycle.routine.layering.adapter;

import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import dev.dewcycle.routine.testing.ShiftedClock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class FindingResourceTest {
  @Inject Neighbours neighbours;
  @Inject ShiftedClock clock;

  private final Bottle plain = bottle("Acid " + UUID.randomUUID(), Category.EXFOLIATING_TONER);
  private final Bottle acid = plain.with("GLYCOLIC ACID", ActiveFamily.AHA);
  private String subscriber;
  private String finding;

  @AfterEach
  void back_to_today() {
    clock.ahead(Duration.ZERO);
  }

  @BeforeEach
  void somebody_uses_retinol_with_an_acid() {
    neighbours.sell(retinol(), sunscreen(), acid);
    subscriber = Api.subscriber(Map.of());
    finding =
        Api.putRoutine(
                subscriber, daily(retinol(), "PM"), daily(acid, "PM"), daily(sunscreen(), "AM"))
            .path("findings.find { it.rule == 'L01' }.id");
  }

  @Test
  void an_acknowledgement_is_kept_with_the_finding() {
    var answer =
        demo()
            .body(Map.of("reason", "used to it"))
            .post("/v1/findings/" + finding + "/acknowledge");

    answer
        .then()
        .statusCode(200)
        .body("id", equalTo(finding))
        .body("acknowledged.reason", equalTo("used to it"));
    demo()
        .get("/v1/subscribers/" + subscriber + "/findings")
        .then()
        .body("items.acknowledged.reason", hasItem("used to it"));
  }

  @Test
  void a_finding_says_what_opened_it_and_what_cleared_it() {
    neighbours.sell(plain.product(), 2);

    var path = "items.find { it.id == '" + finding + "' }";
    await()
        .untilAsserted(
            () ->
                demo()
                    .get("/v1/subscribers/" + subscriber + "/findings?status=cleared")
                    .then()
                    .body(path + ".openedBy.kind", equalTo("ROUTINE_EDITED"))
                    .body(path + ".clearedBy.kind", equalTo("PRODUCT_CHANGED"))
                    .body(path + ".clearedBy.product", equalTo(acid.id().toString()))
                    .body(
                        path + ".clearedBy.text",
                        equalTo(acid.product().name() + " was reformulated.")));
  }

  @Test
  void an_acknowledgement_holds_until_its_last_day_and_no_longer() {
    var lastDay = LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(1);
    var answer = acknowledge(Map.of("reason", "until the new toner", "until", lastDay.toString()));
    answer.then().statusCode(200).body("acknowledged.until", equalTo(lastDay.toString()));

    clock.ahead(Duration.ofDays(1));
    var onLastDay = acknowledgedReasons();
    clock.ahead(Duration.ofDays(2));
    var after = acknowledgedReasons();

    assertThat(onLastDay).contains("until the new toner");
    assertThat(after).doesNotContain("until the new toner");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 366})
  void an_acknowledgement_ends_neither_in_the_past_nor_after_a_year(long days) {
    var until = LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(days);

    var answer = acknowledge(Map.of("reason", "used to it", "until", until.toString()));

    answer.then().statusCode(422).body("errors[0].pointer", equalTo("#/until"));
    assertThat(acknowledgedReasons()).isEmpty();
  }

  private Response acknowledge(Map<String, String> body) {
    return demo().body(body).post("/v1/findings/" + finding + "/acknowledge");
  }

  private List<String> acknowledgedReasons() {
    return demo()
        .get("/v1/subscribers/" + subscriber + "/findings")
        .path("items.findAll { it.acknowledged != null }.acknowledged.reason");
  }

  @Test
  void an_acknowledgement_lapses_with_a_reformulation() {
    demo().body(Map.of("reason", "used to it")).post("/v1/findings/" + finding + "/acknowledge");

    neighbours.sell(acid.with("LACTIC ACID", ActiveFamily.AHA).product(), 2);

    var path = "items.find { it.id == '" + finding + "' }";
    await()
        .untilAsserted(
            () ->
                demo()
                    .get("/v1/subscribers/" + subscriber + "/findings")
                    .then()
                    .body(path, notNullValue())
                    .body(path + ".acknowledged", nullValue()));
  }

  @Test
  void a_finding_of_another_tenant_is_not_found() {
    var answer =
        Api.as("other")
            .body(Map.of("reason", "mine"))
            .post("/v1/findings/" + finding + "/acknowledge");

    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void a_status_that_does_not_exist_is_a_fault() {
    demo()
        .get("/v1/subscribers/" + subscriber + "/findings?status=gone")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("#/query/status"));
  }

  @Test
  void a_rule_shows_what_it_rests_on() {
    demo()
        .get("/v1/rules/L01")
        .then()
        .statusCode(200)
        .body("class", equalTo("CONFLICT"))
        .body("evidence.sources.size()", equalTo(2));
    demo().get("/v1/rules/L999").then().statusCode(404);
  }
}
