package dev.dewcycle.routine.phase;

import static dev.dewcycle.routine.phase.Sample.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhasePlanTest {
  private static final Goal HYDRATION = new Goal.BoostHydration();

  @Test
  void without_a_wish_a_phase_begins_today() {
    var plan = PhasePlan.of(HYDRATION, Optional.empty(), 14, MONDAY, false);

    assertThat(plan).isEqualTo(new PhasePlan.Room(PhaseDates.of(MONDAY, 14)));
  }

  @Test
  void before_an_event_a_phase_is_planned_backwards() {
    var plan = PhasePlan.of(before(40), Optional.empty(), 21, MONDAY, false);

    assertThat(plan).isEqualTo(new PhasePlan.Room(PhaseDates.of(MONDAY.plusDays(19), 21)));
  }

  @Test
  void a_wished_first_day_stands_where_the_phase_is_over_in_time() {
    var plan = PhasePlan.of(before(40), Optional.of(MONDAY), 21, MONDAY, true);

    assertThat(plan).isEqualTo(new PhasePlan.Room(PhaseDates.of(MONDAY, 21)));
  }

  @Test
  void where_the_days_do_not_fit_they_become_fewer() {
    var plan = PhasePlan.of(before(10), Optional.empty(), 21, MONDAY, false);

    assertThat(plan).isEqualTo(new PhasePlan.Room(PhaseDates.of(MONDAY, 10)));
  }

  @Test
  void with_fewer_than_seven_days_left_there_is_no_phase_and_the_earliest_end_is_named() {
    var plan = PhasePlan.of(before(6), Optional.empty(), 7, MONDAY, true);

    assertThat(plan).isEqualTo(new PhasePlan.NoRoom(LocalDate.of(2026, 3, 8)));
  }

  @Test
  void exactly_seven_days_are_enough() {
    var plan = PhasePlan.of(before(7), Optional.empty(), 28, MONDAY, true);

    assertThat(plan).isEqualTo(new PhasePlan.Room(PhaseDates.of(MONDAY, 7)));
  }

  private static Goal.BrightenBeforeEvent before(int daysAhead) {
    return new Goal.BrightenBeforeEvent(MONDAY.plusDays(daysAhead));
  }
}
