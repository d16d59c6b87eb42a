package dev.dewcycle.routine.check.adapter;

import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

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
class CheckResourceTest {
  @Inject Neighbours neighbours;

  private String subscriber;

  @BeforeEach
  void somebody_uses_a_serum_every_evening() {
    neighbours.sell(serum(), ampoule());
    subscriber = Api.subscriber(neighbours.clock("2026-03-02T00:00:00Z"));
    Api.putRoutine(subscriber, daily(serum(), "PM"));
  }

  @Test
  void an_ampoule_on_top_of_the_serum_is_found_and_nothing_is_stored() {
    var answer = check(Map.of("add", List.of(daily(ampoule(), "PM"))));

    answer
        .then()
        .statusCode(200)
        .body("findings.rule", hasItem("BOTH_DAILY"))
        .body("findings[0].on[0].from", equalTo("2026-03-02"))
        .body("findings[0].remedies[0].text", notNullValue());
    Api.getRoutine(subscriber).then().body("applications.size()", equalTo(1));
  }

  @Test
  void in_a_phase_the_ampoule_replaces_the_serum() {
    var phase = Api.phase(ampoule());
    phase.remove("start");

    var answer = check(Map.of("phase", phase));

    answer.then().statusCode(200).body("findings.rule", not(hasItem("BOTH_DAILY")));
  }

  @Test
  void what_is_removed_is_not_looked_at() {
    var answer =
        check(
            Map.of(
                "add", List.of(daily(ampoule(), "PM")),
                "remove", List.of(Map.of("product", serum().id().toString()))));

    answer.then().statusCode(200).body("findings.rule", not(hasItem("BOTH_DAILY")));
  }

  @Test
  void a_window_has_at_most_84_days() {
    check(Map.of("window", 85)).then().statusCode(422).body("errors.pointer", contains("#/window"));
  }

  @Test
  void the_calendar_shows_the_phase_and_the_serum_on_its_off_nights() {
    var phase = Api.phase(ampoule());
    phase.put("days", 7);
    phase.put("cadence", Map.of("kind", "WEEKDAYS", "days", List.of("MONDAY")));
    String id = Api.start(subscriber, phase).path("id");

    var calendar =
        demo().get("/v1/subscribers/" + subscriber + "/calendar?from=2026-03-02&to=2026-03-09");

    calendar
        .then()
        .statusCode(200)
        .body("days.size()", equalTo(8))
        .body("days[0].phase", equalTo(id))
        .body("days[0].slots.PM.step", contains("AMPOULE"))
        .body("days[1].slots.PM.step", contains("SERUM"))
        .body("days[7].slots.PM.step", contains("SERUM"))
        .body("days[0].slots.AM", empty());
  }

  @Test
  void a_calendar_that_ends_before_it_begins_is_a_fault() {
    demo()
        .get("/v1/subscribers/" + subscriber + "/calendar?from=2026-03-09&to=2026-03-02")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("#/query/to"));
  }

  private Response check(Map<String, Object> body) {
    return demo().body(body).post("/v1/subscribers/" + subscriber + "/checks");
  }
}
