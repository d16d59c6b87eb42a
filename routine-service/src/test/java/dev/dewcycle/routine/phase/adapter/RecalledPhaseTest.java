package dev.dewcycle.routine.phase.adapter;

import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.testing.Api.daily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.RecallAction;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.History;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import dev.dewcycle.routine.testing.Timers;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a recall that the catalogue tells does to phases. */
@ServiceTest
class RecalledPhaseTest {
  @Inject Neighbours neighbours;

  private final Bottle ampoule =
      bottle("Called Ampoule " + UUID.randomUUID(), Category.AMPOULE)
          .with("MADECASSOSIDE", ActiveFamily.CENTELLA);

  private String subscriber;

  @BeforeEach
  void a_subscriber_on_2_March() {
    neighbours.sell(ampoule, cream());
    subscriber = Api.subscriber(neighbours.clock("2026-03-02T00:00:00Z"));
  }

  @Test
  void a_running_phase_pauses_and_is_told_with_the_finding_before_it() {
    var id = started();

    recall(RecallAction.PAUSE, 2, "A1");

    awaitState(id, "PAUSED");
    Api.getPhase(id).then().body("reason", containsString("lots: A1"));
    try (var history = new History(subscriber)) {
      history.await("PhasePaused", 1);
      assertThat(history.await("FindingsChanged", 3))
          .extracting(History.Told::data)
          .filteredOn(told -> told.at("/cause/kind").asText().equals("RECALL_CHANGED"))
          .singleElement()
          .satisfies(
              told -> {
                var product = told.at("/cause/product").asText();
                assertThat(product).isEqualTo(ampoule.id().toString());
                assertThat(told.at("/open/0/rule").asText()).isEqualTo("RECALLED");
              });
      assertThat(history.types(0)).containsSubsequence("FindingsChanged", "PhasePaused");
    }
  }

  @Test
  void a_pause_that_becomes_a_stop_ends_the_resting_phase() {
    var id = started();
    recall(RecallAction.PAUSE, 2);
    awaitState(id, "PAUSED");

    recall(RecallAction.STOP, 3);

    awaitState(id, "ENDED");
    Api.getPhase(id).then().body("outcome", equalTo("RECALLED"));
  }

  @Test
  void a_stop_ends_a_running_phase_and_cancels_a_planned_one() {
    var running = started();
    var other = Api.subscriber(Map.of());
    String planned = Api.start(other, later("2099-01-01")).path("id");

    recall(RecallAction.STOP, 2);

    awaitState(running, "ENDED");
    awaitState(planned, "CANCELLED");
  }

  @Test
  void a_planned_phase_whose_day_has_gone_by_is_cancelled_too() {
    var clock = neighbours.clock("2026-03-02T00:00:00Z");
    var late = Api.subscriber(clock);
    String planned = Api.start(late, later("2026-03-04")).path("id");
    neighbours.clock(clock, 2, "2026-03-20T00:00:00Z");

    recall(RecallAction.STOP, 2);

    awaitState(planned, "CANCELLED");
  }

  @Test
  void a_new_phase_is_refused_and_a_what_if_says_why() {
    recall(RecallAction.PAUSE, 2);
    awaitRule(subscriber, "RECALLED");

    Api.start(subscriber, Api.phase(ampoule))
        .then()
        .statusCode(409)
        .body("findings.rule", hasItem("RECALLED"));
  }

  @Test
  void an_automatic_start_is_refused_and_names_the_rule() {
    var wish = later("2026-03-10");
    wish.put("autoStart", true);
    Api.start(subscriber, wish).then().statusCode(201);
    try (var history = new History(subscriber)) {
      var planned = history.await("PhasePlanned", 1).getFirst().data().get("phase");
      recall(RecallAction.PAUSE, 2);
      awaitRule(subscriber, "RECALLED");

      neighbours.tell(
          "demo", Timers.fired(planned, ReminderKind.PHASE_START, "2026-03-09T15:00:00Z"));

      assertThat(history.await("PhasePlanned", 2).getLast().data().get("refusal").asText())
          .isEqualTo("The routine does not allow it: rule RECALLED.");
    }
  }

  @Test
  void once_the_recall_is_lifted_the_phase_may_go_on_and_does_not_by_itself() {
    var id = started();
    recall(RecallAction.PAUSE, 2);
    awaitState(id, "PAUSED");
    var refused = Api.move(id, "resume", Map.of());
    Api.putRoutine(subscriber, daily(ampoule, "AM"));
    awaitFinding("RECALLED");

    neighbours.sell(ampoule.product(), 3);

    await()
        .untilAsserted(
            () ->
                Api.getRoutine(subscriber).then().body("findings.rule", not(hasItem("RECALLED"))));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(Api.getPhase(id).<String>path("state")).isEqualTo("PAUSED");
    Api.move(id, "resume", Map.of()).then().statusCode(200).body("state", equalTo("ACTIVE"));
  }

  @Test
  void a_recalled_cream_is_found_in_the_routine_and_leaves_a_phase_with_another_product_alone() {
    var balm = bottle("Called Balm " + UUID.randomUUID(), Category.MOISTURIZER);
    neighbours.sell(balm);
    Api.putRoutine(subscriber, daily(balm, "PM"));
    var id = started();

    neighbours.sell(balm.recalled(RecallAction.STOP).product(), 2);

    awaitFinding("RECALLED");
    assertThat(Api.getPhase(id).<String>path("state")).isEqualTo("ACTIVE");
  }

  private String started() {
    var phase = Api.start(subscriber, Api.phase(ampoule));
    phase.then().statusCode(201);
    return phase.path("id");
  }

  private LinkedHashMap<String, Object> later(String day) {
    var wish = new LinkedHashMap<>(Api.phase(ampoule));
    wish.put("start", false);
    wish.put("startsOn", day);
    return wish;
  }

  private void recall(RecallAction action, long version, String... lots) {
    neighbours.sell(ampoule.recalled(action, lots).product(), version);
  }

  private static void awaitState(String id, String state) {
    await()
        .untilAsserted(() -> assertThat(Api.getPhase(id).<String>path("state")).isEqualTo(state));
  }

  private void awaitFinding(String rule) {
    await()
        .untilAsserted(
            () -> Api.getRoutine(subscriber).then().body("findings.rule", hasItem(rule)));
  }

  /** The rule stands in the way of the ampoule, says a check of what is only imagined. */
  private void awaitRule(String subscriber, String rule) {
    await()
        .untilAsserted(
            () -> {
              List<String> rules =
                  Api.demo()
                      .body(Map.of("add", List.of(daily(ampoule, "PM"))))
                      .post("/v1/subscribers/" + subscriber + "/checks")
                      .path("findings.rule");
              assertThat(rules).contains(rule);
            });
  }
}
