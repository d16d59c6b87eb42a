package dev.dewcycle.routine.phase;

import static dev.dewcycle.routine.phase.Sample.MONDAY;
import static dev.dewcycle.routine.phase.Sample.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.PhaseOutcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestPolicyTest {
  @Test
  void a_rest_is_as_long_as_the_phase() {
    var until = RestPolicy.restUntil(sample().days(21).completed());

    assertThat(until).hasValue(MONDAY.plusDays(20 + 21));
  }

  @Test
  void a_phase_that_was_stopped_early_still_asks_for_a_week() {
    var stopped =
        sample().active().stop(MONDAY.plusDays(2), PhaseOutcome.STOPPED, Optional.empty());

    var until = RestPolicy.restUntil(stopped);

    assertThat(until).hasValue(MONDAY.plusDays(1 + 7));
  }

  @Test
  void a_phase_that_never_ran_asks_for_no_rest() {
    var stopped = sample().active().stop(MONDAY, PhaseOutcome.STOPPED, Optional.empty());

    var until = RestPolicy.restUntil(stopped);

    assertThat(until).isEmpty();
  }
}
