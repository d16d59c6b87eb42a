package dev.dewcycle.routine.phase.adapter;

import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.testing.Api.application;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.hamcrest.Matchers.contains;

import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class OddTextTest {
  @Inject Neighbours neighbours;

  @ParameterizedTest
  @CsvSource({"subscriber,%00", "product,sku:%00", "product,sku:a%00b", "product,gtin:%00"})
  void a_filter_with_a_control_character_is_a_fault(String name, String value) {
    var answer = demo().urlEncodingEnabled(false).get("/v1/phases?" + name + "=" + value);

    answer.then().statusCode(422).body("errors.pointer", contains("#/query/" + name));
  }

  @Test
  void a_product_with_a_control_character_in_its_name_is_a_fault() {
    var id = Api.subscriber(Map.of());

    var answer = Api.putRoutine(id, application("sku:a\u0000", "PM", Map.of("kind", "DAILY")));

    answer.then().statusCode(422).body("errors.pointer", contains("#/applications/0/product"));
  }

  @Test
  void a_reason_with_a_control_character_is_a_fault() {
    var answer =
        demo()
            .body(Map.of("reason", "\u0000"))
            .post("/v1/findings/" + UUID.randomUUID() + "/acknowledge");

    answer.then().statusCode(422).body("errors.pointer", contains("#/reason"));
  }

  @Test
  void an_ingredient_with_a_control_character_is_a_fault() {
    var avoid = List.of(Map.of("inci", "LIMO\u0000NENE", "why", "ALLERGY"));

    var answer = demo().body(Api.profile(Map.of("avoid", avoid))).put("/v1/subscribers/odd-text");

    answer.then().statusCode(422).body("errors.pointer", contains("#/avoid/0/inci"));
  }

  @Test
  void a_routine_of_more_than_40_applications_is_a_fault() {
    neighbours.sell(serum());
    var id = Api.subscriber(Map.of());

    var answer = Api.putRoutine(id, Collections.nCopies(41, daily(serum(), "PM")).toArray());

    answer.then().statusCode(422).body("errors.pointer", contains("#/applications"));
  }

  @Test
  void whoever_is_not_there_yet_matches_nothing() {
    var path = "/v1/subscribers/sub-" + UUID.randomUUID();
    var body = Api.profile(Map.of());

    demo().header("If-Match", "*").body(body).put(path).then().statusCode(412);
    demo().get(path).then().statusCode(404);
  }

  @Test
  void a_clock_has_at_most_100_subscribers() {
    var clock = neighbours.clock("2026-03-02T00:00:00Z");
    for (var i = 0; i < 100; i++) {
      Api.subscriber(clock);
    }
    var body = Api.profile(Map.of("testClock", clock.toString()));

    var answer = demo().body(body).put("/v1/subscribers/sub-" + UUID.randomUUID());

    answer.then().statusCode(422).body("errors.pointer", contains("#/testClock"));
  }
}
