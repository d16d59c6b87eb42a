package dev.dewcycle.routine.starter.adapter;

import static dev.dewcycle.routine.testing.Api.as;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.starter.Shelf;
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
class StarterResourceTest {
  @Inject Neighbours neighbours;

  @BeforeEach
  void the_shelf_is_full() {
    neighbours.sell(Shelf.all().toArray(Bottle[]::new));
    Api.putRoutine(Api.subscriber(Map.of()), Api.daily(Shelf.UNKNOWN, "PM")).then().statusCode(200);
  }

  @Test
  void what_is_proposed_can_be_stored_as_it_is_and_nothing_is_found() {
    var subscriber = Api.subscriber(Map.of());
    List<Map<String, Object>> proposed =
        fill(Map.of("template", "RETINOL_IN_A_K_ROUTINE", "subscriber", subscriber))
            .then()
            .statusCode(200)
            .extract()
            .path("applications");

    var stored = Api.putRoutine(subscriber, proposed.toArray());

    assertThat(proposed).isNotEmpty();
    stored.then().statusCode(200).body("findings.findAll { it.severity != 'BENEFIT' }", empty());
  }

  @Test
  void templates_are_listed_in_korean_too() {
    demo()
        .header("Accept-Language", "ko")
        .get("/v1/starter-routines")
        .then()
        .statusCode(200)
        .body("items", hasSize(5))
        .body("items[0].title", equalTo("첫 루틴"))
        .body("items[0].steps[0].step", equalTo("SUNSCREEN"));
  }

  @Test
  void a_template_that_does_not_exist_is_a_fault() {
    var answer = fill(Map.of("template", "GLOW", "profile", Map.of("zone", "Asia/Seoul")));

    answer.then().statusCode(422).body("errors.pointer", hasItem("#/template"));
  }

  @Test
  void exactly_one_of_profile_and_subscriber_is_asked_for() {
    fill(Map.of("template", "BEGINNER")).then().statusCode(422);
  }

  @Test
  void a_foreign_subscriber_is_absent() {
    var body = Map.of("template", "BEGINNER", "subscriber", Api.subscriber(Map.of()));

    as("other").body(body).post("/v1/starter-routines").then().statusCode(404);
  }

  private static Response fill(Map<String, Object> body) {
    return demo().body(body).post("/v1/starter-routines");
  }
}
