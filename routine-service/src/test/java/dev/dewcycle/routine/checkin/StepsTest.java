package dev.dewcycle.routine.checkin;

import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.Category;
import dev.dewcycle.routine.routine.Cadence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
  @ParameterizedTest
  @CsvSource({
    "7, TIMES_PER_WEEK 3",
    "4, TIMES_PER_WEEK 2",
    "3.5, TIMES_PER_WEEK 1",
    "2, TIMES_PER_WEEK 1",
    "1, TIMES_PER_MONTH 2"
  })
  void down_it_goes_by_half(double perWeek, String words) {
    assertThat(Steps.below(perWeek)).map(Cadence::words).contains(words);
  }

  @Test
  void below_twice_a_month_there_is_nothing() {
    assertThat(Steps.below(Steps.perWeek(new Cadence.TimesPerMonth(2)))).isEmpty();
    assertThat(Steps.below(0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.45, TIMES_PER_WEEK 1", "2, TIMES_PER_WEEK 3", "3.5, TIMES_PER_WEEK 4", "6, DAILY"})
  void up_it_goes_by_one_use_a_week(double perWeek, String words) {
    assertThat(Steps.above(perWeek)).map(Cadence::words).contains(words);
  }

  @Test
  void above_every_day_there_is_nothing() {
    assertThat(Steps.above(7)).isEmpty();
  }

  @Test
  void the_directions_come_before_the_role() {
    assertThat(Steps.most(ampoule().directed(5, 28).product(), false)).isEqualTo(5);
    assertThat(Steps.most(serum().directed(14, 56).product(), false)).isEqualTo(7);
  }

  @Test
  void an_ampoule_by_habit_has_fewer_nights_than_one_in_a_phase() {
    assertThat(Steps.most(ampoule().product(), false)).isEqualTo(3);
    assertThat(Steps.most(ampoule().product(), true)).isEqualTo(7);
    assertThat(Steps.most(serum().boosted().product(), false)).isEqualTo(3);
  }

  @Test
  void peels_and_masks_have_few_days_in_any_case() {
    assertThat(Steps.most(glycolic().product(), true)).isEqualTo(3);
    assertThat(Steps.most(bottle("Mask", Category.SHEET_MASK).product(), true)).isEqualTo(2);
    assertThat(Steps.most(bottle("Scrub", Category.SCRUB).product(), true)).isEqualTo(1);
  }
}
