package dev.dewcycle.routine.checkin.adapter;

import static dev.dewcycle.routine.checkin.adapter.CheckIns.allWell;
import static dev.dewcycle.routine.checkin.adapter.CheckIns.mild;
import static dev.dewcycle.routine.checkin.adapter.CheckIns.severe;
import static dev.dewcycle.routine.checkin.adapter.CheckIns.with;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.application;
import static dev.dewcycle.routine.testing.Api.as;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ServiceTest
class CheckInResourceTest {
  @Inject Neighbours neighbours;

  private UUID clock;
  private String subscriber;

  @BeforeEach
  void a_serum_four_nights_a_week() {
    neighbours.sell(ampoule(), retinol(), serum(), sunscreen());
    clock = neighbours.clock("2026-03-02T00:00:00Z");
    subscriber = Api.subscriber(clock);
    Api.putRoutine(
        subscriber,
        application(serum().id().toString(), "PM", Map.of("kind", "TIMES_PER_WEEK", "n", 4)),
        daily(sunscreen(), "AM"));
  }

  @Test
  void outside_of_a_phase_a_proposal_comes_as_edits_of_the_routine() {
    var stings = about(serum().id(), mild("STINGING"));
    CheckIns.post(subscriber, stings).then().statusCode(201).body("proposal", nullValue());

    var answer = CheckIns.post(subscriber, stings);

    answer
        .then()
        .statusCode(201)
        .body("proposal.direction", equalTo("LOWER"))
        .body("proposal.because", equalTo("SIGNS"))
        .body("proposal.edits", hasSize(1))
        .body("proposal.edits[0].kind", equalTo("SET_CADENCE"))
        .body("proposal.edits[0].product", equalTo(serum().id().toString()))
        .body("proposal.edits[0].slot", equalTo("PM"))
        .body("proposal.edits[0].cadence.n", equalTo(2));
  }

  @Test
  void answers_under_another_cadence_do_not_count() {
    var stings = about(serum().id(), mild("STINGING"));
    CheckIns.post(subscriber, stings);
    Api.putRoutine(
        subscriber,
        application(serum().id().toString(), "PM", Map.of("kind", "TIMES_PER_WEEK", "n", 2)),
        daily(sunscreen(), "AM"));

    CheckIns.post(subscriber, stings).then().statusCode(201).body("proposal", nullValue());
  }

  @Test
  void skipped_uses_lower_what_is_counted_from() {
    for (var day = 1; day <= 6; day++) {
      var use =
          Map.of(
              "product",
              serum().id().toString(),
              "slot",
              "PM",
              "on",
              "2026-02-2" + day,
              "status",
              day % 2 == 0 ? "DONE" : "SKIPPED");
      demo().body(use).post("/v1/subscribers/" + subscriber + "/uses").then().statusCode(201);
    }
    var stings = about(serum().id(), mild("STINGING", "REDNESS"));

    CheckIns.post(subscriber, stings)
        .then()
        .body("proposal.usedPerWeek", equalTo(2.0f))
        .body("proposal.changes[0].to.n", equalTo(1));
  }

  @Test
  void on_the_last_day_of_a_phase_there_is_a_verdict_in_the_reader_s_language() {
    String phase = Api.start(subscriber, Api.phase(ampoule())).path("id");
    neighbours.clock(clock, 2, "2026-03-22T03:00:00Z");
    await()
        .until(
            () -> demo().get("/v1/subscribers/" + subscriber + "/calendar").path("from"),
            "2026-03-22"::equals);

    var answer =
        demo()
            .header("Accept-Language", "ko")
            .body(with(allWell(), "phase", phase))
            .post("/v1/subscribers/" + subscriber + "/check-ins");

    answer
        .then()
        .statusCode(201)
        .body("verdict.recommendation", equalTo("REPEAT"))
        .body("verdict.reasons.code", contains("WORKS"))
        .body("verdict.restUntil", equalTo("2026-04-12"));
    assertThat(answer.<String>path("verdict.reasons[0].text")).contains("효과");
  }

  @Test
  void a_reaction_of_which_nobody_knows_the_cause_damages_the_barrier_and_blocks_nothing() {
    CheckIns.post(subscriber, severe("ITCHING"))
        .then()
        .statusCode(201)
        .body("product", nullValue())
        .body("reaction.blocked", nullValue())
        .body("reaction.barrier", equalTo("DAMAGED"));
    demo()
        .get("/v1/subscribers/" + subscriber + "/product-blocks")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void check_ins_are_listed_page_by_page() {
    CheckIns.post(subscriber, about(serum().id(), mild("DRYNESS")));
    CheckIns.post(subscriber, allWell());

    var first = demo().get("/v1/subscribers/" + subscriber + "/check-ins?limit=1");

    first
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].cadence", equalTo("PM TIMES_PER_WEEK 4"))
        .body("items[0].signs[0].sign", equalTo("DRYNESS"));
    assertThat(first.header("Link")).contains("rel=\"next\"");
  }

  @Test
  void the_same_key_checks_in_once() {
    var key = "check-" + UUID.randomUUID();
    var path = "/v1/subscribers/" + subscriber + "/check-ins";
    var first = demo().header("Idempotency-Key", key).body(allWell()).post(path);

    var again = demo().header("Idempotency-Key", key).body(allWell()).post(path);

    assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    demo().get(path).then().body("items", hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("badInput")
  void what_cannot_be_is_refused_with_its_place(Map<String, Object> body, String pointer) {
    var answer = CheckIns.post(subscriber, body);

    answer
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer));
    demo().get("/v1/subscribers/" + subscriber + "/check-ins").then().body("items", hasSize(0));
  }

  static Stream<Arguments> badInput() {
    return Stream.of(
        Arguments.of(with(allWell(), "comfort", 6), "#/comfort"),
        Arguments.of(with(allWell(), "comfort", null), "#/comfort"),
        Arguments.of(with(allWell(), "effect", -3), "#/effect"),
        Arguments.of(with(allWell(), "liking", 0), "#/liking"),
        Arguments.of(mild("STINGING", "REDNESS", "STINGING"), "#/signs/2/sign"),
        Arguments.of(mild(Collections.nCopies(50, "REDNESS").toArray(String[]::new)), "#/signs"),
        Arguments.of(mild("SADNESS"), "#/signs/0/sign"),
        Arguments.of(with(allWell(), "product", "sku:nobody-sells-it"), "#/product"),
        Arguments.of(with(allWell(), "phase", UUID.randomUUID().toString()), "#/phase"));
  }

  @Test
  void another_s_phase_is_unknown_and_another_product_is_not_the_phase_s() {
    var other = Api.subscriber(Map.of());
    String foreign = Api.start(other, Api.phase(ampoule())).path("id");
    String own = Api.start(subscriber, Api.phase(ampoule())).path("id");

    CheckIns.post(subscriber, with(allWell(), "phase", foreign))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("#/phase"));
    CheckIns.post(subscriber, with(about(serum().id(), allWell()), "phase", own))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("#/product"));
  }

  @Test
  void of_a_phase_that_has_not_begun_there_is_nothing_to_tell() {
    var wish = with(with(Api.phase(ampoule()), "start", false), "startsOn", "2026-03-20");
    String planned = Api.start(subscriber, wish).path("id");

    CheckIns.post(subscriber, with(allWell(), "phase", planned)).then().statusCode(409);
  }

  @Test
  void another_tenant_s_subscriber_looks_absent() {
    as("other")
        .body(allWell())
        .post("/v1/subscribers/" + subscriber + "/check-ins")
        .then()
        .statusCode(404);
    as("other").get("/v1/subscribers/" + subscriber + "/check-ins").then().statusCode(404);
  }

  private static Map<String, Object> about(UUID product, Map<String, Object> body) {
    return with(body, "product", product.toString());
  }
}
