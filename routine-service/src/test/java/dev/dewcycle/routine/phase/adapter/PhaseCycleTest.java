package dev.dewcycle.routine.phase.adapter;

import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.daily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.History;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import dev.dewcycle.routine.testing.Timers;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job, by events: a phase starts, ends when its timer fires, and the serum is back. */
@ServiceTest
class PhaseCycleTest {
  private static final String END = "2026-03-22T15:00:00Z";

  @Inject Neighbours neighbours;

  private String subscriber;
  private History history;

  @BeforeEach
  void a_subscriber_on_2_March() {
    neighbours.sell(serum(), ampoule(), cream(), sunscreen());
    subscriber = Api.subscriber(neighbours.clock("2026-03-02T00:00:00Z"));
    Api.putRoutine(
        subscriber, daily(serum(), "PM"), daily(cream(), "PM"), daily(sunscreen(), "AM"));
    history = new History(subscriber);
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void a_phase_ends_when_its_timer_fires_and_the_serum_is_back() {
    var id = start();

    fire(told("PhaseStarted", 1), ReminderKind.PHASE_END, END);

    awaitState(id, "ENDED");
    assertThat(Api.getPhase(id).<String>path("outcome")).isEqualTo("COMPLETED");
    assertThat(Api.getRoutine(subscriber).<List<String>>path("layers.PM.product"))
        .containsExactly(serum().id().toString(), cream().id().toString());
    assertThat(history.types(6))
        .containsExactly(
            "SubscriberChanged",
            "RoutineChanged",
            "PhaseStarted",
            "FindingsChanged",
            "PhaseEnded",
            "FindingsChanged");
  }

  @Test
  void the_started_phase_tells_the_dates_that_reminders_are_made_of() {
    start();

    var phase = told("PhaseStarted", 1);

    assertThat(phase.get("zone").asText()).isEqualTo("Asia/Seoul");
    assertThat(phase.get("lastDay").asText()).isEqualTo("2026-03-22");
    assertThat(phase.get("applicationDays")).hasSize(21);
    assertThat(phase.get("checkInDays")).hasSize(2);
    assertThat(phase.get("serumResumesOn").asText()).isEqualTo("2026-03-23");
    assertThat(phase.has("sunscreenFrom")).isFalse();
    assertThat(phase.get("restUntil").asText()).isEqualTo("2026-04-12");
  }

  @Test
  void the_check_after_a_move_answers_the_move() {
    start();

    var cause = history.await("FindingsChanged", 1).getLast().data().get("cause");

    assertThat(cause.get("kind").asText()).isEqualTo("PHASE_MOVED");
    assertThat(cause.get("phase")).isEqualTo(told("PhaseStarted", 1).get("id"));
    assertThat(cause.get("phaseVersion").asLong()).isEqualTo(1);
  }

  @Test
  void a_late_timer_never_ends_an_extended_phase() {
    var id = start();
    var timer = told("PhaseStarted", 1);
    Api.move(id, "extend", Map.of("days", 3)).then().statusCode(200);

    fire(timer, ReminderKind.PHASE_END, END);

    fire(told("PhaseExtended", 1), ReminderKind.PHASE_END, "2026-03-25T15:00:00Z");
    awaitState(id, "ENDED");
    assertThat(Api.getPhase(id).<String>path("lastDay")).isEqualTo("2026-03-25");
    assertThat(history.await("PhaseEnded", 1)).hasSize(1);
  }

  @Test
  void a_timer_that_is_told_twice_acts_once() {
    var id = start();
    var timer = Timers.fired(told("PhaseStarted", 1), ReminderKind.PHASE_END, END);
    var event = UuidCreator.getTimeOrderedEpochPlus1();

    neighbours.tell("demo", timer, event);
    neighbours.tell("demo", timer, event);

    awaitState(id, "ENDED");
    assertThat(history.types(6)).containsOnlyOnce("PhaseEnded");
    assertThat(Api.getPhase(id).<Integer>path("version")).isEqualTo(2);
  }

  @Test
  void a_pause_of_more_than_28_days_ends_the_phase_as_stopped() {
    var id = start();
    Api.move(id, "pause", Map.of()).then().statusCode(200);

    fire(told("PhasePaused", 1), ReminderKind.PAUSE_LIMIT, "2026-03-30T15:00:00Z");

    awaitState(id, "ENDED");
    assertThat(Api.getPhase(id).<String>path("outcome")).isEqualTo("STOPPED");
  }

  @Test
  void the_limit_of_a_pause_that_is_over_ends_nothing() {
    var id = start();
    Api.move(id, "pause", Map.of()).then().statusCode(200);
    var limit = told("PhasePaused", 1);
    Api.move(id, "resume", Map.of()).then().statusCode(200);
    Api.move(id, "pause", Map.of()).then().statusCode(200);

    fire(limit, ReminderKind.PAUSE_LIMIT, "2026-03-20T15:00:00Z");
    fire(told("PhasePaused", 2), ReminderKind.PAUSE_LIMIT, "2026-03-30T15:00:00Z");

    awaitState(id, "ENDED");
    assertThat(Api.getPhase(id).<Integer>path("version")).isEqualTo(5);
  }

  @Test
  void a_planned_phase_starts_by_its_timer() {
    var id = plan();

    fire(told("PhasePlanned", 1), ReminderKind.PHASE_START, "2026-03-09T15:00:00Z");

    awaitState(id, "ACTIVE");
    assertThat(Api.getPhase(id).<String>path("startsOn")).isEqualTo("2026-03-10");
  }

  @Test
  void an_automatic_start_that_is_refused_stays_planned_and_tells_nothing_about_the_person() {
    var id = plan();
    var allergic =
        Api.profile(
            Map.of(
                "testClock",
                told("PhasePlanned", 1).get("clock").asText(),
                "avoid",
                List.of(Map.of("inci", "Tranexamic Acid", "why", "ALLERGY"))));
    Api.demo()
        .header("If-Match", "\"1\"")
        .body(allergic)
        .put("/v1/subscribers/" + subscriber)
        .then()
        .statusCode(200);

    fire(told("PhasePlanned", 1), ReminderKind.PHASE_START, "2026-03-09T15:00:00Z");

    var refused = history.await("PhasePlanned", 2).getLast().data();
    assertThat(refused.get("refusal").asText()).isEqualTo("The routine does not allow it.");
    assertThat(refused.get("phase").get("version").asLong()).isEqualTo(2);
    assertThat(refused.get("phase").get("autoStart").asBoolean()).isFalse();
    assertThat(Api.getPhase(id).<String>path("state")).isEqualTo("PLANNED");
  }

  private String start() {
    var phase = Api.start(subscriber, Api.phase(ampoule()));
    phase.then().statusCode(201);
    return phase.path("id");
  }

  private String plan() {
    var wish = Api.phase(ampoule());
    wish.put("start", false);
    wish.put("autoStart", true);
    wish.put("startsOn", "2026-03-10");
    return Api.start(subscriber, wish).path("id");
  }

  /** The phase as the n-th event of the type told it. */
  private JsonNode told(String type, int n) {
    return history.await(type, n).get(n - 1).data().get("phase");
  }

  private void fire(JsonNode phase, ReminderKind kind, String dueAt) {
    neighbours.tell("demo", Timers.fired(phase, kind, dueAt), UUID.randomUUID());
  }

  private static void awaitState(String id, String state) {
    await()
        .untilAsserted(() -> assertThat(Api.getPhase(id).<String>path("state")).isEqualTo(state));
  }
}
