package dev.dewcycle.routine.phase;

import static dev.dewcycle.routine.phase.Sample.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PhasePlanPropertyTest {
  @Property
  void a_plan_is_always_over_before_the_event_and_never_shorter_than_a_week(
      @ForAll @IntRange(min = 7, max = 28) int days,
      @ForAll @IntRange(min = -10, max = 60) int event,
      @ForAll boolean now) {
    var goal = new Goal.BrightenBeforeEvent(MONDAY.plusDays(event));

    var plan = PhasePlan.of(goal, Optional.empty(), days, MONDAY, now);

    if (plan instanceof PhasePlan.Room(var dates)) {
      assertThat(dates.lastDay()).isBefore(goal.date());
      assertThat(dates.startsOn()).isAfterOrEqualTo(MONDAY);
      assertThat(dates.days()).isBetween(PhaseDates.SHORTEST, days);
    } else {
      assertThat(event).isLessThan(PhaseDates.SHORTEST);
    }
  }
}
