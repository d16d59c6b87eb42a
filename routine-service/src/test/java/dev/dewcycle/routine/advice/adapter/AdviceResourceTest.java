package dev.dewcycle.routine.advice.adapter;

import static dev.dewcycle.routine.testing.Api.as;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static dev.dewcycle.routine.testing.Api.profile;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.routine.layering.Bottle;
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
class AdviceResourceTest {
  private static final Bottle GENTLE =
      Bottle.bottle("Advised Calm Ampoule", Category.AMPOULE)
          .with("PANTHENOL", ActiveFamily.PANTHENOL);
  private static final Bottle HARSH =
      Bottle.bottle("Advised Acid Ampoule", Category.AMPOULE)
          .with("GLYCOLIC ACID", ActiveFamily.AHA);

  @Inject Neighbours neighbours;

  @BeforeEach
  void ampoules_are_on_sale() {
    neighbours.sell(GENTLE, HARSH, Bottle.retinol());
    // Products arrive in order, so that the last one is here when a routine can hold it.
    Api.putRoutine(Api.subscriber(Map.of()), daily(Bottle.retinol(), "PM")).then().statusCode(200);
  }

  @Test
  void sensitive_skin_gets_only_ampoules_without_irritants() {
    var profile = profile(Map.of("sensitivity", "HIGH"));

    var answer = ask(Map.of("profile", profile, "goal", Map.of("kind", "CALM_IRRITATION")));

    answer
        .then()
        .statusCode(200)
        .body("recommendation", equalTo("AMPOULE_PHASE"))
        .body("plan.days", equalTo(7))
        .body("plan.candidates.name", hasItem(GENTLE.name()))
        .body("plan.candidates.name", not(hasItem(HARSH.name())))
        .body("reasons[0].code", equalTo("CALM_WITHOUT_IRRITANTS"));
  }

  @Test
  void a_subscribers_routine_decides_with() {
    var subscriber = Api.subscriber(Map.of("pregnant", true));
    Api.putRoutine(subscriber, daily(Bottle.retinol(), "PM"));

    var answer = ask(Map.of("subscriber", subscriber));

    answer
        .then()
        .statusCode(200)
        .body("recommendation", equalTo("NEITHER"))
        .body("reasons[0].text", containsString("RETINOID"));
  }

  @Test
  void reasons_are_told_in_korean_too() {
    var body = Map.of("profile", Map.of("zone", "Asia/Seoul"));

    var answer = demo().header("Accept-Language", "ko-KR").body(body).post("/v1/advice");

    answer.then().body("reasons[0].text", containsString("세럼"));
  }

  @Test
  void exactly_one_of_profile_and_subscriber_is_asked_for() {
    ask(Map.of("wants", List.of("BOTH")))
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("#/profile"));
  }

  @Test
  void an_event_needs_its_date_and_a_zone_exists() {
    ask(Map.of("profile", profile(Map.of()), "goal", Map.of("kind", "BRIGHTEN_BEFORE_EVENT")))
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("#/goal/eventDate"));
    ask(Map.of("profile", Map.of("zone", "Mars/Olympus")))
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("#/profile/zone"))
        .body("errors", hasSize(1));
  }

  @Test
  void a_foreign_subscriber_is_absent() {
    var subscriber = Api.subscriber(Map.of());

    as("other").body(Map.of("subscriber", subscriber)).post("/v1/advice").then().statusCode(404);
  }

  private static Response ask(Map<String, Object> body) {
    return demo().body(body).post("/v1/advice");
  }
}
