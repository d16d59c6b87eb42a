package dev.dewcycle.routine.fit.adapter;

import static dev.dewcycle.routine.testing.Api.as;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static dev.dewcycle.routine.testing.Api.profile;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.dewcycle.events.Category;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class FitResourceTest {
  private static final Bottle RIDDLE = Bottle.bottle("Riddle Serum", Category.SERUM).withoutList();

  @Inject Neighbours neighbours;

  private String subscriber;

  @BeforeEach
  void somebody_uses_a_cream_and_a_sunscreen() {
    neighbours.sell(Bottle.retinol(), Bottle.ampoule(), RIDDLE, Bottle.cream(), Bottle.sunscreen());
    subscriber = Api.subscriber(Map.of());
    Api.putRoutine(subscriber, daily(Bottle.cream(), "PM"), daily(Bottle.sunscreen(), "AM"))
        .then()
        .statusCode(200);
  }

  @Test
  void a_new_retinoid_fits_with_fewer_nights() {
    ask(Bottle.retinol())
        .then()
        .statusCode(200)
        .body("verdict", equalTo("FITS_WITH_CHANGES"))
        .body("headline", containsString("small change"))
        .body("suggestedCadence.kind", equalTo("TIMES_PER_WEEK"))
        .body("suggestedPlan.slots", equalTo(List.of("PM")))
        .body("changes.kind", hasItem("SET_CADENCE"))
        .body("reasons.code", hasItem("CHANGE"))
        .body("findings.severity", hasItem("CAUTION"))
        .body("coverage.known", equalTo(3));
  }

  @Test
  void an_ampoule_is_suggested_as_a_course() {
    ask(Bottle.ampoule())
        .then()
        .body("verdict", equalTo("FITS"))
        .body("suggestedPlan.courseDays", equalTo(14))
        .body("reasons.code", hasItem("AS_COURSE"));
  }

  @Test
  void what_is_unknown_is_never_said_to_fit() {
    ask(RIDDLE)
        .then()
        .body("verdict", equalTo("UNKNOWN"))
        .body("suggestedCadence", nullValue())
        .body("coverage.unknown", hasItem(RIDDLE.id().toString()));
  }

  @Test
  void somebody_who_is_no_subscriber_asks_with_a_profile() {
    var body =
        Map.of(
            "product", Bottle.retinol().id(),
            "profile", profile(Map.of("pregnant", true)),
            "applications", List.of(daily(Bottle.cream(), "PM")));

    demo()
        .header("Accept-Language", "ko")
        .body(body)
        .post("/v1/fits")
        .then()
        .statusCode(200)
        .body("verdict", equalTo("DOES_NOT_FIT"))
        .body("headline", containsString("맞지 않습니다"))
        .body("suggestedPlan", nullValue())
        .body("findings[0].severity", equalTo("BLOCK"));
  }

  @Test
  void bad_questions_are_refused_with_pointers() {
    refused(Map.of("product", UUID.randomUUID(), "subscriber", subscriber), "#/product");
    refused(Map.of("product", "sku", "subscriber", subscriber), "#/product");
    refused(Map.of("product", Bottle.cream().id()), "#/profile");
    refused(
        Map.of("product", Bottle.cream().id(), "subscriber", subscriber, "applications", List.of()),
        "#/applications");
    refused(
        Map.of("product", Bottle.cream().id(), "profile", profile(Map.of("zone", "Mars/Olympus"))),
        "#/profile/zone");
  }

  private static void refused(Map<String, Object> body, String pointer) {
    demo()
        .body(body)
        .post("/v1/fits")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem(pointer))
        .body("errors", hasSize(1))
        .body("type", notNullValue());
  }

  @Test
  void a_foreign_subscriber_is_absent() {
    neighbours.sellTo("other", Bottle.cream());
    var theirs = Map.of("product", Bottle.cream().id(), "subscriber", subscriber);

    as("other").body(theirs).post("/v1/fits").then().statusCode(404);
  }

  private Response ask(Bottle bottle) {
    return demo().body(Map.of("product", bottle.id(), "subscriber", subscriber)).post("/v1/fits");
  }
}
