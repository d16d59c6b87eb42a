package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Check.EVALUATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.routine.routine.Cadence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 85})
  void a_window_has_1_to_84_days(int days) {
    assertThatThrownBy(() -> new Window(Bottle.TODAY, days))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("84");
  }

  @Test
  void neighbouring_days_are_one_range() {
    var window = Window.from(LocalDate.of(2027, 12, 30));

    var ranges = window.ranges(DaySet.between(-1, 3).with(5));

    assertThat(ranges)
        .containsExactly(
            new DateRange(LocalDate.of(2027, 12, 29), LocalDate.of(2028, 1, 2)),
            new DateRange(LocalDate.of(2028, 1, 4), LocalDate.of(2028, 1, 4)));
  }

  @Test
  void dates_out_of_sight_lie_just_outside() {
    var window = Window.from(Bottle.TODAY);

    assertThat(window.day(LocalDate.MAX)).isEqualTo(DaySet.LAST + 1);
    assertThat(window.day(LocalDate.MIN)).isEqualTo(DaySet.FIRST - 1);
  }

  /** Year ends, a leap day, and the nights on which clocks change in several zones. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-12-20", "2027-12-31", "2028-02-20", "2026-03-08", "2026-10-20"})
  void cadences_are_laid_out_by_the_calendar(LocalDate first) {
    var cadences =
        List.<Cadence.Fixed>of(
            new Cadence.Daily(),
            new Cadence.Weekdays(Set.of(DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY)),
            new Cadence.EveryNDays(3, LocalDate.of(2019, 7, 1)),
            new Cadence.EveryNDays(29, first.plusYears(40)));
    var window = new Window(first, Window.MAX_DAYS);

    for (var cadence : cadences) {
      var used = cream().every(cadence, PM).from(first.plusDays(2));
      var plan = EVALUATOR.plan(Check.routine(used), window);

      assertThat(window.dates(plan.uses().getFirst().days()))
          .isEqualTo(
              Stream.iterate(first.plusDays(2), day -> day.plusDays(1))
                  .limit(DaySet.LAST - 1)
                  .filter(cadence::occursOn)
                  .toList());
    }
  }
}
