package dev.dewcycle.routine.patchtest.adapter;

import static dev.dewcycle.routine.checkin.adapter.CheckIns.with;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.testing.Api.as;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PatchTestResourceTest {
  @Inject Neighbours neighbours;

  private String subscriber;

  @BeforeEach
  void a_subscriber_on_2_March() {
    neighbours.sell(ampoule(), serum());
    subscriber = Api.subscriber(neighbours.clock("2026-03-02T00:00:00Z"));
  }

  @Test
  void a_quick_check_is_named_as_such() {
    begin("QUICK_48H", "2026-03-01")
        .then()
        .statusCode(201)
        .body("kind", equalTo("QUICK_48H"))
        .body("passesFrom", equalTo("2026-03-03"))
        .body("text", containsString("It finds less than the test of 7 days"));
  }

  @Test
  void a_test_is_passed_when_its_days_are_over_and_not_before() {
    String early = begin("SEVEN_DAYS", "2026-02-24").path("id");
    String over = begin("SEVEN_DAYS", "2026-02-23").path("id");

    tell(early, "PASSED").then().statusCode(422).body("errors.pointer", contains("#/outcome"));
    tell(over, "PASSED").then().statusCode(200).body("outcome", equalTo("PASSED"));

    demo()
        .get(path())
        .then()
        .body("items", hasSize(2))
        .body("items[1].toldOn", equalTo("2026-03-02"));
  }

  @Test
  void a_reaction_blocks_the_product_ends_its_phase_and_leaves_the_face_alone() {
    String phase = Api.start(subscriber, Api.phase(ampoule())).path("id");
    String test = begin("SEVEN_DAYS", "2026-03-02").path("id");

    tell(test, "REACTED").then().statusCode(200).body("endedPhases", contains(phase));

    tell(test, "REACTED").then().statusCode(200).body("endedPhases", empty());
    tell(test, "PASSED").then().statusCode(409).body("detail", containsString("REACTED"));
    demo()
        .get("/v1/subscribers/" + subscriber + "/product-blocks")
        .then()
        .body("items.product", contains(ampoule().id().toString()))
        .body("items[0].source", equalTo("PATCH_TEST"))
        .body("items[0].version", equalTo(1));
    demo().get("/v1/subscribers/" + subscriber).then().body("barrier", equalTo("HEALTHY"));
  }

  @Test
  void a_reaction_to_another_product_ends_no_phase() {
    String phase = Api.start(subscriber, Api.phase(ampoule())).path("id");
    String test =
        demo()
            .body(Map.of("product", serum().id().toString(), "kind", "QUICK_48H"))
            .post(path())
            .path("id");

    tell(test, "REACTED").then().statusCode(200).body("endedPhases", empty());

    Api.getPhase(phase).then().body("state", equalTo("ACTIVE"));
  }

  @Test
  void where_the_partner_says_so_a_first_phase_waits_for_the_test() {
    var wish = with(Api.phase(ampoule()), "requirePatchTest", "SEVEN_DAYS");
    String quick = begin("QUICK_48H", "2026-02-20").path("id");
    tell(quick, "PASSED").then().statusCode(200);

    Api.start(subscriber, wish).then().statusCode(409).body("detail", containsString("patch test"));
    var planned = Api.start(subscriber, with(wish, "start", false));
    planned.then().statusCode(201);
    Api.move(planned.path("id"), "start", Map.of()).then().statusCode(409);
    String test = begin("SEVEN_DAYS", "2026-02-20").path("id");
    tell(test, "PASSED").then().statusCode(200);

    Api.move(planned.path("id"), "start", Map.of()).then().statusCode(200);
  }

  @Test
  void a_second_phase_needs_no_test() {
    String first = Api.start(subscriber, Api.phase(ampoule())).path("id");
    Api.move(first, "stop", Map.of());

    Api.start(subscriber, with(Api.phase(ampoule()), "requirePatchTest", "SEVEN_DAYS"))
        .then()
        .statusCode(201);
  }

  @Test
  void what_cannot_be_is_refused_with_its_place() {
    begin("SEVEN_DAYS", "2026-03-03").then().body("errors.pointer", hasItem("#/startedOn"));
    begin("FOREVER", "2026-03-01").then().statusCode(422).body("errors.pointer", hasItem("#/kind"));
    demo().get(path()).then().body("items", hasSize(0));
    tell(UUID.randomUUID().toString(), "PASSED").then().statusCode(404);
    as("other").get(path()).then().statusCode(404);
  }

  private String path() {
    return "/v1/subscribers/" + subscriber + "/patch-tests";
  }

  private Response begin(String kind, String startedOn) {
    return demo()
        .body(Map.of("product", ampoule().id().toString(), "kind", kind, "startedOn", startedOn))
        .post(path());
  }

  private Response tell(String test, String outcome) {
    return demo().body(Map.of("outcome", outcome)).post(path() + "/" + test + "/result");
  }
}
