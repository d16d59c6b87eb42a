package dev.dewcycle.routine.phase.adapter;

import static dev.dewcycle.routine.layering.Bottle.bottle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.History;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A block that opens in the middle of a phase. */
@ServiceTest
class BlockedPhaseTest {
  @Inject Neighbours neighbours;

  private final Bottle ampoule =
      bottle("Calm Ampoule " + UUID.randomUUID(), Category.AMPOULE)
          .with("MADECASSOSIDE", ActiveFamily.CENTELLA);

  @Test
  void
      an_allergen_that_a_reformulation_brings_in_pauses_the_phase_and_is_told_without_the_person() {
    var subscriber = allergicTo("Propolis Extract");
    String id = Api.start(subscriber, Api.phase(ampoule)).path("id");

    neighbours.sell(ampoule.with("PROPOLIS EXTRACT", ActiveFamily.PROPOLIS).product(), 2);

    await()
        .untilAsserted(
            () -> assertThat(Api.getPhase(id).<String>path("state")).isEqualTo("PAUSED"));
    assertThat(Api.getPhase(id).<String>path("reason")).contains("ALLERGEN");
    try (var history = new History(subscriber)) {
      assertThat(history.await("PhasePaused", 1)).hasSize(1);
      assertThat(history.await("FindingsChanged", 2))
          .noneMatch(told -> told.data().toString().contains("ALLERGEN"));
    }
  }

  @Test
  void a_resumed_phase_is_looked_at_again() {
    var subscriber = allergicTo("Propolis Extract");
    String id = Api.start(subscriber, Api.phase(ampoule)).path("id");
    neighbours.sell(ampoule.with("PROPOLIS EXTRACT", ActiveFamily.PROPOLIS).product(), 2);
    await()
        .untilAsserted(
            () -> assertThat(Api.getPhase(id).<String>path("state")).isEqualTo("PAUSED"));

    var resumed = Api.move(id, "resume", Map.of());

    assertThat(resumed.statusCode()).isEqualTo(409);
    assertThat(resumed.<List<String>>path("findings.severity")).contains("BLOCK");
  }

  @Test
  void a_pregnancy_that_is_reported_pauses_a_phase_with_a_retinoid_at_once() {
    var retinol = ampoule.with("RETINOL", ActiveFamily.RETINOID).named("R " + UUID.randomUUID());
    neighbours.sell(retinol);
    var subscriber = Api.subscriber(Map.of("sunscreenElsewhere", true));
    String id = Api.start(subscriber, Api.phase(retinol)).path("id");

    Api.demo()
        .header("If-Match", "\"1\"")
        .body(Api.profile(Map.of("sunscreenElsewhere", true, "pregnant", true)))
        .put("/v1/subscribers/" + subscriber)
        .then()
        .statusCode(200);

    assertThat(Api.getPhase(id).<String>path("state")).isEqualTo("PAUSED");
  }

  private String allergicTo(String inci) {
    neighbours.sell(ampoule);
    return Api.subscriber(Map.of("avoid", List.of(Map.of("inci", inci, "why", "ALLERGY"))));
  }
}
