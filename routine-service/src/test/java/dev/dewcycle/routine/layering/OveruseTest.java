package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Severity.CAUTION;
import static dev.dewcycle.events.Severity.INFO;
import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Check.byRule;
import static dev.dewcycle.routine.layering.Check.routine;
import static dev.dewcycle.routine.layering.Check.withPhase;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays.Mode;
import org.junit.jupiter.api.Test;

class OveruseTest {

  @Test
  void a_daily_ampoule_without_an_end_will_be_too_much_from_the_29th_day() {
    var found = byRule(routine(ampoule().daily(PM)), "OVERUSE");

    var day29 = TODAY.plusDays(28);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().severity()).isEqualTo(CAUTION);
    assertThat(found.getFirst().on()).containsExactly(new DateRange(day29, day29));
  }

  @Test
  void what_will_be_too_much_is_said_in_a_window_of_one_day_too() {
    var found = Check.EVALUATOR.findings(routine(ampoule().daily(PM)), new Window(TODAY, 1));

    assertThat(found).extracting(Finding::rule).contains("OVERUSE");
  }

  @Test
  void twenty_eight_days_are_not_too_much() {
    var routine = routine(ampoule().daily(PM).until(TODAY.plusDays(27)));

    assertThat(Check.check(routine)).isEmpty();
  }

  @Test
  void twenty_nine_days_are() {
    var routine = routine(ampoule().daily(PM).until(TODAY.plusDays(28)));

    assertThat(byRule(routine, "OVERUSE")).hasSize(1);
  }

  @Test
  void it_counts_from_the_first_day_of_use_even_where_the_routine_is_new() {
    var routine = routine(ampoule().daily(PM).since(TODAY.minusDays(24)).until(TODAY.plusDays(9)));

    var found = byRule(routine, "OVERUSE");

    assertThat(found.getFirst().on())
        .containsExactly(new DateRange(TODAY.plusDays(4), TODAY.plusDays(9)));
  }

  @Test
  void a_morning_and_an_evening_in_turn_are_daily_use() {
    var routine =
        routine(
            ampoule().on(AM, MONDAY, WEDNESDAY, FRIDAY, SUNDAY),
            ampoule().on(PM, TUESDAY, THURSDAY, SATURDAY));

    assertThat(byRule(routine, "OVERUSE")).hasSize(1);
  }

  @Test
  void a_day_without_it_each_week_is_no_daily_use() {
    var routine = routine(ampoule().on(PM, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY));

    assertThat(byRule(routine, "OVERUSE")).isEmpty();
  }

  @Test
  void a_serum_may_be_used_daily_for_ever() {
    assertThat(Check.check(routine(serum().daily(PM)))).isEmpty();
  }

  @Test
  void days_in_a_phase_do_not_count_as_overuse() {
    var phase = withPhase(routine(), ampoule(), 28, new Cadence.Daily(), Mode.REPLACE_SERUM);

    assertThat(Check.check(phase)).isEmpty();
  }

  @Test
  void more_than_half_of_eight_weeks_is_mentioned() {
    var routine = routine(ampoule().on(PM, MONDAY, WEDNESDAY, FRIDAY, SUNDAY));

    var found = Check.check(routine);

    assertThat(found).extracting(Finding::rule).containsExactly("AMPOULE_DAYS");
    assertThat(found.getFirst().severity()).isEqualTo(INFO);
    // The 29th use is the first one of the eighth week.
    assertThat(found.getFirst().on().getFirst().from()).isEqualTo(TODAY.plusDays(49));
  }

  @Test
  void three_times_a_week_is_not() {
    var routine = routine(ampoule().on(PM, MONDAY, WEDNESDAY, FRIDAY));

    assertThat(Check.check(routine)).isEmpty();
  }

  @Test
  void every_other_day_is_not() {
    var routine = routine(ampoule().every(new Cadence.EveryNDays(2, TODAY), PM));

    assertThat(Check.check(routine)).isEmpty();
  }

  @Test
  void a_phase_counts_among_the_days_of_eight_weeks() {
    var routine = routine(ampoule().daily(PM).from(TODAY.minusDays(10)).until(TODAY.minusDays(1)));

    var found =
        byRule(
            withPhase(routine, ampoule(), 21, new Cadence.Daily(), Mode.REPLACE_SERUM),
            "AMPOULE_DAYS");

    assertThat(found.getFirst().on())
        .containsExactly(new DateRange(TODAY.plusDays(18), TODAY.plusDays(20)));
  }
}
