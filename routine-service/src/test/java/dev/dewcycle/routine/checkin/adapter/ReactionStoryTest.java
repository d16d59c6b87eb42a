package dev.dewcycle.routine.checkin.adapter;

import static dev.dewcycle.routine.checkin.adapter.CheckIns.mild;
import static dev.dewcycle.routine.checkin.adapter.CheckIns.severe;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.History;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An ampoule that stings, then is reacted to, and what comes after. */
@ServiceTest
class ReactionStoryTest {
  @Inject Neighbours neighbours;

  private String subscriber;
  private String phase;

  @BeforeEach
  void a_phase_four_nights_a_week_beside_a_retinol_serum() {
    neighbours.sell(ampoule(), retinol(), serum(), cream(), sunscreen());
    subscriber = Api.subscriber(neighbours.clock("2026-03-02T00:00:00Z"));
    Api.putRoutine(
        subscriber,
        daily(retinol(), "PM"),
        daily(serum(), "AM"),
        daily(cream(), "PM"),
        daily(sunscreen(), "AM"));
    var wish = new LinkedHashMap<>(Api.phase(ampoule()));
    wish.put("cadence", Map.of("kind", "TIMES_PER_WEEK", "n", 4));
    phase = Api.start(subscriber, wish).then().statusCode(201).extract().path("id");
  }

  @Test
  void stinging_twice_proposes_two_nights_instead_of_four() {
    CheckIns.post(subscriber, mild("STINGING"))
        .then()
        .statusCode(201)
        .body("phase", equalTo(phase))
        .body("proposal", nullValue());

    CheckIns.post(subscriber, mild("STINGING"))
        .then()
        .statusCode(201)
        .body("proposal.direction", equalTo("LOWER"))
        .body("proposal.phase", equalTo(phase))
        .body("proposal.changes[0].from.n", equalTo(4))
        .body("proposal.changes[0].to.n", equalTo(2))
        .body("proposal.edits", empty())
        .body("proposal.text", containsString("2 instead of 4 times a week"));
    assertThat(Api.getPhase(phase).<String>path("state")).isEqualTo("ACTIVE");
  }

  @Test
  void a_severe_sign_ends_the_phase_blocks_the_product_and_tells_to_see_a_doctor() {
    var answer = CheckIns.post(subscriber, severe("REDNESS"));

    answer
        .then()
        .statusCode(201)
        .body("reaction.blocked", equalTo(ampoule().id().toString()))
        .body("reaction.endedPhases", contains(phase))
        .body("reaction.barrier", equalTo("DAMAGED"))
        .body("reaction.text", containsString("See a doctor"))
        .body("verdict.recommendation", equalTo("DROP"))
        .body("verdict.reasons.code", hasItem("REACTED"));
    Api.getPhase(phase).then().body("state", equalTo("ENDED")).body("outcome", equalTo("REACTION"));
    demo()
        .get("/v1/subscribers/" + subscriber)
        .then()
        .header("ETag", "\"2\"")
        .body("barrier", equalTo("DAMAGED"));
    Api.start(subscriber, Api.phase(ampoule()))
        .then()
        .statusCode(409)
        .body("findings.rule", hasItem("L49"));
  }

  @Test
  void an_irritant_serum_rests_until_the_barrier_has_recovered() {
    CheckIns.post(subscriber, severe("REDNESS")).then().statusCode(201);

    Api.getRoutine(subscriber)
        .then()
        .body("suspended.product", contains(retinol().id().toString()))
        .body("suspended[0].reaction", equalTo(ampoule().id().toString()))
        .body("suspended[0].phase", nullValue())
        .body("layers.PM.step", contains("MOISTURIZER"))
        .body("applications", hasSize(4));
    demo()
        .get("/v1/subscribers/" + subscriber + "/calendar")
        .then()
        .body("suspended.product", contains(retinol().id().toString()))
        .body("days[0].slots.PM.step", contains("MOISTURIZER"));

    recover();

    Api.getRoutine(subscriber)
        .then()
        .body("suspended", empty())
        .body("layers.PM.step", contains("SERUM", "MOISTURIZER"));
  }

  @Test
  void advice_is_neither_until_all_is_cleared() {
    CheckIns.post(subscriber, severe("REDNESS")).then().statusCode(201);

    advice()
        .then()
        .body("recommendation", equalTo("NEITHER"))
        .body("reasons.code", hasItems("BARRIER_DAMAGED", "REACTED_FAMILY_IN_USE"));
    recover();
    advice()
        .then()
        .body("recommendation", equalTo("NEITHER"))
        .body("reasons.code", contains("REACTED_FAMILY_IN_USE"));
    clear();

    advice().then().body("recommendation", not(equalTo("NEITHER")));
    Api.start(subscriber, Api.phase(ampoule())).then().body("findings.rule", not(hasItem("L49")));
  }

  @Test
  void an_edit_begun_before_the_reaction_does_not_overwrite_it() {
    CheckIns.post(subscriber, severe("REDNESS")).then().statusCode(201);

    var stale =
        demo()
            .header("If-Match", "\"1\"")
            .body(Api.profile(Map.of()))
            .put("/v1/subscribers/" + subscriber);

    assertThat(stale.statusCode()).isEqualTo(412);
  }

  @Test
  void what_is_told_to_others_names_no_sign_and_no_rule_about_the_person() {
    CheckIns.post(subscriber, severe("HIVES")).then().statusCode(201);

    try (var history = new History(subscriber)) {
      var ended = history.await("PhaseEnded", 1).getFirst().data();
      assertThat(ended.at("/phase/outcome").asText()).isEqualTo("REACTION");
      assertThat(history.await("FindingsChanged", 2))
          .allSatisfy(
              told ->
                  assertThat(told.data().toString())
                      .doesNotContain("L49", "L47", "HIVES", "DAMAGED"));
    }
  }

  @Test
  void a_serum_that_goes_on_resting_is_not_announced_as_back() {
    Api.putRoutine(subscriber, daily(retinol(), "PM"), daily(sunscreen(), "AM"));

    CheckIns.post(subscriber, severe("REDNESS")).then().statusCode(201);

    try (var history = new History(subscriber)) {
      var ended = history.await("PhaseEnded", 1).getFirst().data();
      assertThat(ended.at("/phase/serumResumesOn").isMissingNode()).isTrue();
      var started = history.await("PhaseStarted", 1).getFirst().data();
      assertThat(started.at("/phase/serumResumesOn").isMissingNode()).isFalse();
    }
  }

  private void recover() {
    demo()
        .header("If-Match", "*")
        .body(Api.profile(Map.of("barrier", "HEALTHY", "testClock", clock())))
        .put("/v1/subscribers/" + subscriber)
        .then()
        .statusCode(200);
  }

  private String clock() {
    return demo().get("/v1/subscribers/" + subscriber).path("testClock");
  }

  private void clear() {
    demo()
        .header("If-Match", "\"1\"")
        .delete("/v1/subscribers/" + subscriber + "/product-blocks/" + ampoule().id())
        .then()
        .statusCode(204);
  }

  private Response advice() {
    return demo().body(Map.of("subscriber", subscriber)).post("/v1/advice");
  }
}
