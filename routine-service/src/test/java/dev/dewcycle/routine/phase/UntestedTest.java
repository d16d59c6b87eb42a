package dev.dewcycle.routine.phase;

import static dev.dewcycle.routine.phase.Sample.MONDAY;
import static dev.dewcycle.routine.phase.Sample.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.routine.patchtest.PatchTest;
import dev.dewcycle.routine.patchtest.PatchTest.Kind;
import dev.dewcycle.routine.patchtest.PatchTest.Outcome;
import dev.dewcycle.routine.patchtest.PatchTest.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class UntestedTest {
  @Test
  void what_was_never_on_the_skin_is_untested() {
    assertThat(Untested.is(List.of(), List.of(), Kind.SEVEN_DAYS)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = PhaseOutcome.class, mode = Mode.EXCLUDE, names = "REACTION")
  void a_phase_that_is_over_is_as_good_as_a_test(PhaseOutcome outcome) {
    assertThat(Untested.is(List.of(ended(outcome, MONDAY)), List.of(), Kind.SEVEN_DAYS)).isFalse();
  }

  @Test
  void a_phase_that_ended_in_a_reaction_is_no_test() {
    var phases = List.of(ended(PhaseOutcome.REACTION, MONDAY));

    assertThat(Untested.is(phases, List.of(), Kind.QUICK_48H)).isTrue();
  }

  @Test
  void what_went_well_before_a_reaction_counts_no_more() {
    var well = ended(PhaseOutcome.COMPLETED, MONDAY);
    var passed = test(MONDAY, Outcome.PASSED);
    var reaction = test(MONDAY.plusDays(30), Outcome.REACTED);

    assertThat(Untested.is(List.of(well), List.of(passed, reaction), Kind.SEVEN_DAYS)).isTrue();
  }

  @Test
  void a_test_that_began_after_the_reaction_counts() {
    var reaction = ended(PhaseOutcome.REACTION, MONDAY);
    var passed = test(MONDAY.plusDays(1), Outcome.PASSED);

    assertThat(Untested.is(List.of(reaction), List.of(passed), Kind.SEVEN_DAYS)).isFalse();
  }

  @Test
  void a_test_that_was_under_way_at_the_reaction_does_not() {
    var reaction = ended(PhaseOutcome.REACTION, MONDAY.plusDays(3));
    var passed = test(MONDAY, Outcome.PASSED);

    assertThat(Untested.is(List.of(reaction), List.of(passed), Kind.SEVEN_DAYS)).isTrue();
  }

  private static Phase.Ended ended(PhaseOutcome outcome, LocalDate on) {
    return new Phase.Ended(sample().facts(), outcome, on, Optional.empty());
  }

  private static PatchTest test(LocalDate from, Outcome outcome) {
    return new PatchTest(
        new UUID(1, from.toEpochDay()),
        new UUID(7, 7),
        Kind.SEVEN_DAYS,
        from,
        Optional.of(new Result(outcome, from.plusDays(7))));
  }
}
