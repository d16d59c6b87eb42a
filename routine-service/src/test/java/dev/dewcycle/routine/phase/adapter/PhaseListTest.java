package dev.dewcycle.routine.phase.adapter;

import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wishes that cannot be, and lists of those that could. */
@ServiceTest
class PhaseListTest {
  @Inject Neighbours neighbours;

  private String subscriber;

  @BeforeEach
  void a_subscriber_on_2_March() {
    neighbours.sell(serum(), ampoule());
    subscriber = Api.subscriber(neighbours.clock("2026-03-02T00:00:00Z"));
  }

  @Test
  void before_an_event_without_room_the_earliest_end_is_named() {
    var wish = with("goal", Map.of("kind", "BRIGHTEN_BEFORE_EVENT", "eventDate", "2026-03-07"));

    var answer = Api.start(subscriber, wish);

    answer
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("#/goal/eventDate"))
        .body("detail", containsString("2026-03-08"));
  }

  @Test
  void faults_of_a_wish_are_told_with_their_pointers() {
    refuse(with("days", 90), "#/days");
    refuse(with("days", 6), "#/days");
    refuse(with("product", serum().id().toString()), "#/product");
    refuse(with("startsOn", "2026-03-03"), "#/startsOn");
    refuse(with("goal", Map.of("kind", "TARGET_CONCERN")), "#/goal/concern");
    refuse(with("cadence", Map.of("kind", "TIMES_PER_WEEK", "n", 9)), "#/cadence/n");
    demo().get("/v1/phases?subscriber=" + subscriber).then().body("items.size()", equalTo(0));
  }

  @Test
  void phases_are_listed_by_state_product_and_end() {
    String id = Api.start(subscriber, Api.phase(ampoule())).path("id");
    var list = "/v1/phases?subscriber=" + subscriber;

    demo().get(list + "&state=ACTIVE").then().body("items.id", contains(id));
    demo().get(list + "&state=ENDED").then().body("items.id", not(hasItem(id)));
    demo().get(list + "&endsBefore=2026-03-22").then().body("items.id", not(hasItem(id)));
    demo().get(list + "&endsBefore=2026-03-23").then().body("items.id", contains(id));
    demo().get(list + "&product=" + ampoule().id()).then().body("items.id", contains(id));
    demo()
        .get(list + "&state=ASLEEP")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("#/query/state"));
  }

  @Test
  void another_tenant_sees_no_phase() {
    String id = Api.start(subscriber, Api.phase(ampoule())).path("id");

    Api.as("other").get("/v1/phases/" + id).then().statusCode(404);
    Api.as("other")
        .header("If-Match", "\"1\"")
        .post("/v1/phases/" + id + "/stop")
        .then()
        .statusCode(404);
    demo().get("/v1/phases/not-a-uuid").then().statusCode(400);
  }

  private void refuse(Map<String, Object> wish, String pointer) {
    Api.start(subscriber, wish)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer));
  }

  private static Map<String, Object> with(String field, Object value) {
    var wish = new LinkedHashMap<>(Api.phase(ampoule()));
    wish.put(field, value);
    return wish;
  }
}
