package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.layering.Check.EVALUATOR;
import static dev.dewcycle.routine.layering.Check.routine;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays.Mode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidityTest {
  private static final LocalDate LONG_AGO = TODAY.minusDays(400);

  @Test
  void an_old_weekly_routine_never_changes_by_time() {
    var routine =
        routine(
            retinol().on(PM, MONDAY, WEDNESDAY).from(LONG_AGO),
            glycolic().every(new Cadence.TimesPerWeek(2), PM).from(LONG_AGO),
            sunscreen().daily(AM).from(LONG_AGO));

    assertThat(validUntil(routine)).isEmpty();
  }

  @Test
  void a_new_routine_is_looked_at_again_only_while_its_start_is_in_sight() {
    var routine = routine(serum().daily(PM), cream().daily(PM));
    var later = TODAY.plusDays(65);

    assertThat(validUntil(routine)).contains(TODAY.plusDays(29));
    assertThat(Check.EVALUATOR.check(routine, Window.from(later)).validUntil()).isEmpty();
  }

  @Test
  void a_conflict_that_comes_into_the_window_changes_the_answer_on_that_day() {
    var start = TODAY.plusDays(40);
    var routine =
        routine(
            retinol().daily(PM).from(LONG_AGO),
            glycolic().daily(PM).from(start),
            sunscreen().daily(AM).from(LONG_AGO));

    // The window's last day is the 28th from its first one.
    assertThat(validUntil(routine)).contains(start.minusDays(27));
  }

  @Test
  void a_conflict_that_ends_clears_on_the_day_after() {
    var last = TODAY.plusDays(10);
    var routine =
        routine(
            retinol().daily(PM).from(LONG_AGO).until(last),
            glycolic().daily(PM).from(LONG_AGO),
            sunscreen().daily(AM).from(LONG_AGO));

    assertThat(validUntil(routine)).contains(last.plusDays(1));
  }

  @Test
  void the_need_for_sunscreen_ends_a_week_after_the_acid() {
    var routine = routine(glycolic().daily(PM).from(LONG_AGO).until(TODAY.minusDays(1)));

    assertThat(validUntil(routine)).contains(TODAY.plusDays(7));
  }

  @Test
  void a_phase_beside_the_serum_clears_when_it_is_over() {
    var routine =
        Check.withPhase(
            routine(serum().daily(AM).from(LONG_AGO)),
            ampoule(),
            14,
            new Cadence.Daily(),
            Mode.ADD);

    assertThat(validUntil(routine)).contains(TODAY.plusDays(14));
  }

  @Test
  void cadences_that_turn_through_the_week_are_looked_at_again() {
    var routine =
        routine(
            retinol().every(new Cadence.EveryNDays(45, TODAY.minusDays(5)), PM).from(LONG_AGO),
            glycolic().on(PM, MONDAY).from(LONG_AGO),
            sunscreen().daily(AM).from(LONG_AGO));

    var until = validUntil(routine);

    assertThat(until).isPresent();
    assertThat(until.orElseThrow()).isBetween(TODAY.plusDays(1), TODAY.plusDays(29));
  }

  private static Optional<LocalDate> validUntil(Situation routine) {
    return EVALUATOR.check(routine, Check.fourWeeks()).validUntil();
  }
}
