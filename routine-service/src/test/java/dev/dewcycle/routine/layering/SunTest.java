package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Severity.AVOID;
import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.layering.Check.byRule;
import static dev.dewcycle.routine.layering.Check.check;
import static dev.dewcycle.routine.layering.Check.routine;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.Severity;
import org.junit.jupiter.api.Test;

class SunTest {

  @Test
  void an_aha_needs_sunscreen_until_a_week_after_its_last_use() {
    var routine = routine(glycolic().daily(PM).until(TODAY.plusDays(4)));

    var found = byRule(routine, "L19");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().severity()).isEqualTo(AVOID);
    assertThat(found.getFirst().on())
        .containsExactly(new DateRange(TODAY.plusDays(1), TODAY.plusDays(11)));
  }

  @Test
  void an_aha_of_last_week_still_needs_sunscreen_today() {
    var lastWeek = glycolic().daily(PM).from(TODAY.minusDays(9)).until(TODAY.minusDays(5));

    var found = byRule(routine(lastWeek), "L19");

    assertThat(found.getFirst().on()).containsExactly(new DateRange(TODAY, TODAY.plusDays(2)));
  }

  @Test
  void an_aha_in_the_morning_needs_sunscreen_that_morning() {
    var once = glycolic().daily(AM).until(TODAY);

    var found = byRule(routine(once), "L19");

    assertThat(found.getFirst().on()).containsExactly(new DateRange(TODAY, TODAY.plusDays(7)));
  }

  @Test
  void a_retinoid_needs_sunscreen_on_the_next_morning() {
    var found = byRule(routine(retinol().on(PM, MONDAY)), "L20");

    var tuesday = TODAY.plusDays(1);
    assertThat(found.getFirst().on()).hasSize(4).startsWith(new DateRange(tuesday, tuesday));
  }

  @Test
  void mornings_without_the_sunscreen_are_named() {
    var routine = routine(retinol().on(PM, MONDAY, TUESDAY), sunscreen().on(AM, TUESDAY, SUNDAY));

    var found = byRule(routine, "L20");

    var wednesday = TODAY.plusDays(2);
    assertThat(found.getFirst().on()).hasSize(4).startsWith(new DateRange(wednesday, wednesday));
  }

  @Test
  void a_day_cream_with_enough_protection_covers() {
    var routine = routine(glycolic().on(PM, MONDAY, TUESDAY), cream().spf(30).daily(AM));

    assertThat(check(routine)).isEmpty();
  }

  @Test
  void a_day_cream_with_less_protection_does_not_cover() {
    var routine = routine(glycolic().on(PM, MONDAY, TUESDAY), cream().spf(29).daily(AM));

    assertThat(check(routine)).extracting(Finding::rule).containsExactly("L19");
  }

  @Test
  void a_cream_with_protection_at_night_does_not_cover() {
    var routine = routine(glycolic().on(PM, MONDAY, TUESDAY), cream().spf(50).daily(PM));

    assertThat(check(routine)).extracting(Finding::rule).containsExactly("L19");
  }

  @Test
  void sunscreen_outside_the_routine_covers() {
    var routine = routine(glycolic().daily(PM), retinol().on(AM, WEDNESDAY));

    var covered = routine.with(routine.profile().coveredElsewhere());

    assertThat(check(covered)).noneMatch(found -> found.rule().matches("L19|L20"));
  }

  @Test
  void a_sunscreen_at_night_is_mentioned() {
    var found = check(routine(sunscreen().daily(PM)));

    assertThat(found).extracting(Finding::rule).containsExactly("L34");
    assertThat(found.getFirst().severity()).isEqualTo(Severity.INFO);
  }
}
