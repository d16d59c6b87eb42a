package dev.dewcycle.routine.routine.adapter;

import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.application;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static dev.dewcycle.routine.testing.Api.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.History;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class RoutineResourceTest {
  @Inject Neighbours neighbours;

  @BeforeEach
  void the_catalogue_is_known() {
    neighbours.sell(retinol(), glycolic(), serum(), cream(), sunscreen());
  }

  @Test
  void a_routine_that_was_never_stored_is_empty_in_version_0() {
    var id = Api.subscriber(Map.of());

    var answer = Api.getRoutine(id);

    answer.then().statusCode(200).header("ETag", "\"0\"").body("applications", empty());
  }

  @Test
  void layers_are_sorted_whatever_the_order_of_the_applications() {
    var id = Api.subscriber(Map.of());

    var answer =
        Api.putRoutine(id, daily(cream(), "PM"), daily(serum(), "PM"), daily(glycolic(), "PM"));

    answer
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("layers.PM.step", contains("EXFOLIATING_TONER", "SERUM", "MOISTURIZER"));
  }

  @Test
  void what_speaks_against_a_routine_is_told_and_the_routine_is_stored() {
    var id = Api.subscriber(Map.of());

    var answer =
        Api.putRoutine(
            id, daily(retinol(), "PM"), daily(glycolic(), "PM"), daily(sunscreen(), "AM"));

    answer
        .then()
        .statusCode(200)
        .body("findings.find { it.rule == 'L01' }.severity", equalTo("AVOID"))
        .body("findings.find { it.rule == 'L01' }.class", equalTo("CONFLICT"))
        .body("findings.find { it.rule == 'L01' }.evidence.grade", equalTo("C"));
    Api.getRoutine(id).then().body("findings.rule", hasItem("L01"));
  }

  @Test
  void alternating_nights_clear_the_finding_and_both_are_told() {
    var id = Api.subscriber(Map.of());
    Api.putRoutine(
        id, daily(retinol(), "PM"), on(glycolic(), "PM", "MONDAY"), daily(sunscreen(), "AM"));

    var answer =
        Api.putRoutine(
            id,
            on(retinol(), "PM", "MONDAY", "WEDNESDAY"),
            on(glycolic(), "PM", "TUESDAY", "THURSDAY"),
            daily(sunscreen(), "AM"));

    answer.then().statusCode(200).body("findings", empty());
    demo()
        .get("/v1/subscribers/" + id + "/findings?status=cleared")
        .then()
        .body("items.rule", hasItem("L01"));
    try (var history = new History(id)) {
      var told = history.await("FindingsChanged", 2);
      assertThat(told.getFirst().data().get("opened")).hasSizeGreaterThan(0);
      assertThat(told.getLast().data().get("cleared"))
          .isEqualTo(told.getFirst().data().get("opened"));
    }
  }

  @Test
  void the_same_routine_again_is_no_change() {
    var id = Api.subscriber(Map.of());
    Api.putRoutine(id, daily(serum(), "PM"));

    var again = Api.putRoutine(id, daily(serum(), "PM"));

    again.then().statusCode(200).header("ETag", "\"1\"");
  }

  @Test
  void a_change_needs_the_version_it_changes() {
    var id = Api.subscriber(Map.of());
    Api.putRoutine(id, daily(serum(), "PM"));
    var empty = Map.of("applications", List.of());
    var path = "/v1/subscribers/" + id + "/routine";

    demo().body(empty).put(path).then().statusCode(428);
    demo().header("If-Match", "\"0\"").body(empty).put(path).then().statusCode(412);
    demo().header("If-Match", "\"1\"").body(empty).put(path).then().statusCode(200);
  }

  @Test
  void every_fault_is_told_with_its_pointer_and_nothing_is_stored() {
    var id = Api.subscriber(Map.of());
    var bad =
        List.of(
            application("nope", "PM", Map.of("kind", "EVERY_N_DAYS", "n", 0)),
            application(serum().id().toString(), "PM", Map.of("kind", "WEEKDAYS")));

    var answer = demo().body(Map.of("applications", bad)).put("/v1/subscribers/" + id + "/routine");

    answer
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            hasItems(
                "#/applications/0/cadence/n",
                "#/applications/0/cadence/anchor",
                "#/applications/1/cadence/days"));
    Api.getRoutine(id).then().header("ETag", "\"0\"");
  }

  @Test
  void an_unknown_product_is_a_fault_of_its_own_kind() {
    var id = Api.subscriber(Map.of());
    var unknown = application(UUID.randomUUID().toString(), "PM", Map.of("kind", "DAILY"));

    var answer = Api.putRoutine(id, daily(serum(), "PM"), unknown);

    answer
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:dewcycle:problem:unknown-product"))
        .body("errors.pointer", contains("#/applications/1/product"));
  }

  @Test
  void a_routine_of_nobody_is_not_found() {
    Api.getRoutine("nobody").then().statusCode(404);
  }
}
