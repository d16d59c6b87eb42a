package dev.dewcycle.routine.phase.adapter;

import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.daily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.History;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import dev.dewcycle.routine.testing.Timers;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The main job, by events: a phase starts, ends when its timer fires, and the serum is back. */
@ServiceTest
class PhaseCycleTest {
  @Inject Neighbours neighbours;

  @Test
  void a_phase_ends_when_its_timer_fires_and_the_serum_is_back() {
    neighbours.sell(serum(), ampoule(), cream(), sunscreen());
    var subscriber = Api.subscriber(neighbours.clock("2026-03-02T00:00:00Z"));
    Api.putRoutine(subscriber, daily(serum(), "PM"), daily(cream(), "PM"), daily(sunscreen(), "AM"))
        .then()
        .statusCode(200);
    var phase = Api.start(subscriber, Api.phase(ampoule()));
    assertThat(phase.statusCode()).as(phase.asString()).isEqualTo(201);
    String id = phase.path("id");

    try (var history = new History(subscriber)) {
      var started = history.await("PhaseStarted", 1).getFirst().data().get("phase");
      neighbours.tell(
          "demo", Timers.fired(started, ReminderKind.PHASE_END, "2026-03-22T15:00:00Z"));

      await()
          .untilAsserted(
              () -> assertThat(Api.getPhase(id).<String>path("state")).isEqualTo("ENDED"));
      assertThat(Api.getPhase(id).<String>path("outcome")).isEqualTo("COMPLETED");
      assertThat(Api.getRoutine(subscriber).<java.util.List<String>>path("layers.PM.product"))
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
  }
}
