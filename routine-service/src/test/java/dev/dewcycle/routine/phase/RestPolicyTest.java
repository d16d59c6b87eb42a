package dev.dewcycle.routine.phase;

import static dev.dewcycle.routine.phase.Sample.MONDAY;
import static dev.dewcycle.routine.phase.Sample.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.Evidence;
import java.util.List;
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

  @Test
  void a_phase_of_the_same_family_cuts_the_rest_short_and_is_told_so() {
    var next = sample().from(MONDAY.plusDays(20)).facts();

    var finding = RestFinding.of("owner", next, List.of(sample().days(14).completed()));

    assertThat(finding)
        .hasValueSatisfying(
            found -> {
              assertThat(found.severity()).isEqualTo(Severity.INFO);
              assertThat(found.evidence().grade()).isEqualTo(Evidence.Grade.D);
              assertThat(found.on().getFirst().to()).isEqualTo(MONDAY.plusDays(27));
            });
  }

  @Test
  void after_the_rest_nothing_is_said() {
    var next = sample().from(MONDAY.plusDays(28)).facts();

    var finding = RestFinding.of("owner", next, List.of(sample().days(14).completed()));

    assertThat(finding).isEmpty();
  }

  @Test
  void another_family_needs_no_rest() {
    var next = sample().with(ActiveFamily.CENTELLA).from(MONDAY.plusDays(20)).facts();

    var finding = RestFinding.of("owner", next, List.of(sample().days(14).completed()));

    assertThat(finding).isEmpty();
  }
}
