package dev.dewcycle.routine.phase;

import static dev.dewcycle.routine.phase.Sample.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Slot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoexistenceTest {
  private static final Sample MORNING_CALM =
      sample().in(Slot.AM).with(ActiveFamily.CENTELLA).goal(new Goal.CalmIrritation());

  @Test
  void one_open_phase_takes_a_slot() {
    var next = MORNING_CALM.in(Slot.PM).facts();

    var hindrance = Coexistence.hindrance(next, List.of(sample().planned()));

    assertThat(hindrance)
        .hasValueSatisfying(why -> assertThat(why).contains("PLANNED").contains("PM"));
  }

  @Test
  void a_second_phase_may_work_otherwise_in_the_other_slot() {
    var hindrance = Coexistence.hindrance(MORNING_CALM.facts(), List.of(sample().active()));

    assertThat(hindrance).isEmpty();
  }

  @Test
  void a_second_phase_needs_another_concern() {
    var next = MORNING_CALM.goal(new Goal.BoostHydration()).facts();

    var hindrance = Coexistence.hindrance(next, List.of(sample().active()));

    assertThat(hindrance).isPresent();
  }

  @Test
  void a_second_phase_needs_another_family() {
    var next = MORNING_CALM.with(ActiveFamily.NIACINAMIDE).facts();

    var hindrance = Coexistence.hindrance(next, List.of(sample().active()));

    assertThat(hindrance).isPresent();
  }

  @Test
  void phases_that_are_over_hinder_nothing() {
    var hindrance =
        Coexistence.hindrance(
            sample().facts(),
            List.of(sample().completed(), sample().planned().cancel(Optional.empty())));

    assertThat(hindrance).isEmpty();
  }
}
