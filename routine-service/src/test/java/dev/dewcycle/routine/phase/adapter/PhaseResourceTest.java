package dev.dewcycle.routine.phase.adapter;

import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PhaseResourceTest {
  private static final Bottle RETINOL_AMPOULE =
      bottle("Retinol Ampoule", Category.AMPOULE).with("RETINOL", ActiveFamily.RETINOID);

  @Inject Neighbours neighbours;

  private String subscriber;

  @BeforeEach
  void a_subscriber_on_2_March() {
    neighbours.sell(serum(), ampoule(), glycolic(), sunscreen(), RETINOL_AMPOULE);
    subscriber = Api.subscriber(neighbours.clock("2026-03-02T00:00:00Z"));
  }

  @Test
  void a_phase_suspends_the_serum_from_the_moment_it_starts() {
    Api.putRoutine(subscriber, daily(serum(), "PM"), daily(sunscreen(), "AM"));

    var phase = Api.start(subscriber, Api.phase(ampoule()));

    phase
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", containsString("/v1/phases/"))
        .body("state", equalTo("ACTIVE"))
        .body("lastDay", equalTo("2026-03-22"))
        .body("suspended[0].product", equalTo(serum().id().toString()));
    Api.getRoutine(subscriber).then().body("layers.PM.step", contains("AMPOULE"));
  }

  @Test
  void a_key_repeats_the_answer_and_refuses_another_body() {
    var key = "key-" + UUID.randomUUID();
    var path = "/v1/subscribers/" + subscriber + "/phases";
    var first = demo().header("Idempotency-Key", key).body(Api.phase(ampoule())).post(path);

    var again = demo().header("Idempotency-Key", key).body(Api.phase(ampoule())).post(path);
    var other = demo().header("Idempotency-Key", key).body(with("days", 14)).post(path);

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    assertThat(other.statusCode()).isEqualTo(422);
  }

  @Test
  void a_second_phase_in_the_slot_is_a_conflict() {
    Api.start(subscriber, Api.phase(ampoule()));

    var second = Api.start(subscriber, Api.phase(ampoule()));

    second.then().statusCode(409).body("detail", containsString("ACTIVE"));
  }

  @Test
  void of_many_parallel_starts_exactly_one_comes_through() throws Exception {
    try (var threads = Executors.newFixedThreadPool(6)) {
      var calls =
          IntStream.range(0, 6)
              .mapToObj(_ -> threads.submit(() -> Api.start(subscriber, Api.phase(ampoule()))))
              .toList();

      var statuses = new ArrayList<Integer>();
      for (var call : calls) {
        statuses.add(call.get().statusCode());
      }

      assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }
  }

  @Test
  void what_is_to_be_avoided_needs_an_acknowledgement() {
    Api.putRoutine(subscriber, daily(glycolic(), "PM"), daily(sunscreen(), "AM"));
    var wish = with("product", RETINOL_AMPOULE.id().toString());

    var refused = Api.start(subscriber, wish);
    wish.put(
        "acknowledge",
        Map.of("findings", refused.<List<String>>path("findings.id"), "reason", "patch test"));
    var started = Api.start(subscriber, wish);

    refused
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("findings.rule", hasItem("L01"));
    started.then().statusCode(201).body("state", equalTo("ACTIVE"));
  }

  @Test
  void a_block_refuses_whatever_is_acknowledged() {
    var pregnant = Api.subscriber(Map.of("pregnant", true));
    var wish = with("product", RETINOL_AMPOULE.id().toString());
    var refused = Api.start(pregnant, wish);
    wish.put(
        "acknowledge",
        Map.of("findings", refused.<List<String>>path("findings.id"), "reason", "I insist"));

    var again = Api.start(pregnant, wish);

    again.then().statusCode(409).body("findings.severity", hasItem("BLOCK"));
  }

  private static Map<String, Object> with(String field, Object value) {
    var wish = new LinkedHashMap<>(Api.phase(ampoule()));
    wish.put(field, value);
    return wish;
  }
}
