package dev.dewcycle.routine.check.adapter;

import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ResolutionResourceTest {
  @Inject Neighbours neighbours;

  private String subscriber;

  @BeforeEach
  void somebody_uses_a_retinol_and_an_acid_every_evening() {
    neighbours.sell(serum(), ampoule(), retinol(), glycolic(), sunscreen());
    subscriber = Api.subscriber(neighbours.clock("2026-03-02T00:00:00Z"));
    Api.putRoutine(
        subscriber, daily(retinol(), "PM"), daily(glycolic(), "PM"), daily(sunscreen(), "AM"));
  }

  @Test
  void the_acid_is_moved_to_the_morning_and_nothing_is_stored() {
    var answer = resolve(subscriber, Map.of());

    answer
        .then()
        .statusCode(200)
        .body("edits.kind", contains("MOVE_SLOT"))
        .body("edits[0].product", equalTo(glycolic().id().toString()))
        .body("edits[0].toSlot", equalTo("AM"))
        .body("cost", equalTo(2))
        .body("optimal", equalTo(true))
        .body("text", equalTo("Move Glycolic Toner to the morning."))
        .body("findingsAfter.severity", not(hasItem("AVOID")))
        .body("unresolved", empty());
    Api.getRoutine(subscriber).then().body("findings.rule", hasItem("L01"));
  }

  @Test
  void a_request_without_a_body_asks_in_any_language() {
    var answer =
        demo()
            .header("Accept-Language", "ko")
            .post("/v1/subscribers/" + subscriber + "/resolutions");

    answer.then().statusCode(200).body("text", equalTo("Glycolic Toner: 아침으로 옮기세요."));
  }

  @Test
  void what_nothing_speaks_against_stays_as_it_is() {
    Api.putRoutine(subscriber, daily(serum(), "PM"));

    resolve(subscriber, Map.of())
        .then()
        .statusCode(200)
        .body("edits", empty())
        .body("cost", equalTo(0));
  }

  @Test
  void what_is_to_be_kept_is_dropped_last() {
    var damaged = Api.subscriber(Map.of("barrier", "DAMAGED"));
    Api.putRoutine(damaged, daily(retinol(), "PM"), daily(sunscreen(), "AM"));

    var answer = resolve(damaged, Map.of("keep", List.of(retinol().id().toString())));

    answer.then().statusCode(200).body("edits.kind", contains("DROP")).body("cost", equalTo(1000));
  }

  @Test
  void an_unknown_subscriber_is_a_404() {
    resolve("nobody", Map.of()).then().statusCode(404);
  }

  @Test
  void an_unknown_product_to_keep_is_a_fault() {
    resolve(subscriber, Map.of("keep", List.of("sku:NONE")))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("#/keep/0"));
  }

  @Test
  void what_cannot_be_read_is_a_fault_with_a_pointer() {
    resolve(subscriber, Map.of("keep", "everything"))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", startsWith("#/keep"));
    resolve(subscriber, Map.of("goal", "glow")).then().statusCode(422);
    demo()
        .body("{\"keep\":")
        .post("/v1/subscribers/" + subscriber + "/resolutions")
        .then()
        .statusCode(400);
  }

  private static Response resolve(String subscriber, Map<String, Object> body) {
    return demo().body(body).post("/v1/subscribers/" + subscriber + "/resolutions");
  }
}
