package dev.dewcycle.routine.advice;

import static dev.dewcycle.routine.advice.Someone.TODAY;
import static dev.dewcycle.routine.advice.Someone.tolerant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.routine.advice.AdviceReason.Code;
import dev.dewcycle.routine.phase.Goal;
import dev.dewcycle.routine.phase.PhaseDates;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PhaseOfferTest {
  @Test
  void before_a_distant_event_it_starts_as_late_as_that_allows() {
    var phase = before(TODAY.plusDays(60));

    assertThat(phase.dates()).isEqualTo(PhaseDates.of(TODAY.plusDays(39), 21));
    assertThat(phase.patchTest()).isEqualTo(PatchTest.FULL);
  }

  @Test
  void it_gets_shorter_so_that_the_patch_test_fits() {
    var phase = before(TODAY.plusDays(20));

    assertThat(phase.dates()).isEqualTo(PhaseDates.of(TODAY.plusDays(7), 13));
    assertThat(phase.patchTest()).isEqualTo(PatchTest.FULL);
  }

  @Test
  void with_less_time_there_is_the_quick_check() {
    var phase = before(TODAY.plusDays(10));

    assertThat(phase.dates()).isEqualTo(PhaseDates.of(TODAY.plusDays(2), 8));
    assertThat(phase.patchTest()).isEqualTo(PatchTest.QUICK);
  }

  @Test
  void with_a_week_left_there_is_no_test() {
    var phase = before(TODAY.plusDays(7));

    assertThat(phase.dates()).isEqualTo(PhaseDates.of(TODAY, 7));
    assertThat(phase.patchTest()).isEqualTo(PatchTest.NONE);
  }

  @Test
  void with_less_than_a_week_left_there_is_no_phase_and_the_earliest_end_is_named() {
    var advice = tolerant().aiming(new Goal.BrightenBeforeEvent(TODAY.plusDays(6))).ask();

    assertThat(advice.recommendation()).isEqualTo(Recommendation.SERUM);
    assertThat(advice.reasons())
        .contains(AdviceReason.of(Code.EVENT_TOO_SOON, TODAY.plusDays(6), TODAY.plusDays(6)));
  }

  @Property
  void whatever_the_event_the_phase_is_over_the_day_before_and_the_test_is_done(
      @ForAll @IntRange(min = 7, max = 400) int until) {
    var event = TODAY.plusDays(until);

    var phase = before(event);

    assertThat(phase.dates().lastDay()).isEqualTo(event.minusDays(1));
    assertThat(phase.dates().days()).isBetween(PhaseDates.SHORTEST, PhaseDates.LONGEST);
    assertThat(phase.dates().startsOn()).isAfterOrEqualTo(TODAY.plusDays(phase.patchTest().days()));
  }

  private static AmpoulePlan.Phase before(LocalDate event) {
    var advice = tolerant().aiming(new Goal.BrightenBeforeEvent(event)).ask();
    return (AmpoulePlan.Phase) advice.plan().orElseThrow();
  }
}
