package dev.dewcycle.routine.phase;

import static dev.dewcycle.routine.phase.Sample.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PhaseDatesPropertyTest {
  @Property(tries = 200)
  void pauses_never_change_the_number_of_running_days(
      @ForAll @IntRange(min = 7, max = 28) int days,
      @ForAll @IntRange(max = 6) int since,
      @ForAll @IntRange(max = 28) int paused) {
    var pausedOn = MONDAY.plusDays(since);

    var resumed = PhaseDates.of(MONDAY, days).resumed(pausedOn, pausedOn.plusDays(paused));

    assertThat(resumed.days()).isEqualTo(days);
    assertThat(resumed.lastDay()).isEqualTo(MONDAY.plusDays(days - 1L + paused));
  }

  @Property(tries = 200)
  void a_second_pause_that_begins_on_days_of_the_first_never_does_either(
      @ForAll @IntRange(min = 7, max = 28) int days,
      @ForAll @IntRange(max = 5) int paused,
      @ForAll @IntRange(max = 2) int behind,
      @ForAll @IntRange(max = 5) int pausedAgain) {
    var resumedOn = MONDAY.plusDays(3L + paused);
    var dates = PhaseDates.of(MONDAY, days).resumed(MONDAY.plusDays(3), resumedOn);
    var again = resumedOn.minusDays(behind);

    var resumed = dates.resumed(again, again.plusDays(pausedAgain));

    assertThat(resumed.days()).isEqualTo(days);
  }
}
