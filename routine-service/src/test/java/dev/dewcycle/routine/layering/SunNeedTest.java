package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.salicylic;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.layering.Check.routine;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SunNeedTest {
  private static Optional<SunNeed> need(Used... used) {
    return SunNeed.of(routine(used), RuleBook.standard(), TODAY);
  }

  @Test
  void an_acid_without_an_end_needs_a_cover_without_an_end() {
    assertThat(need(glycolic().daily(PM), cream().daily(PM)))
        .hasValue(new SunNeed(glycolic().id(), TODAY.plusDays(1), Optional.empty()));
  }

  @Test
  void an_acid_that_ends_needs_a_cover_for_a_week_more() {
    var until = Optional.of(TODAY.plusDays(11));

    assertThat(need(glycolic().daily(PM).until(TODAY.plusDays(4))))
        .hasValue(new SunNeed(glycolic().id(), TODAY.plusDays(1), until));
  }

  @Test
  void an_acid_in_the_morning_needs_its_cover_that_same_morning() {
    assertThat(need(glycolic().daily(AM)).orElseThrow().from()).isEqualTo(TODAY);
  }

  @Test
  void a_retinoid_needs_a_cover_up_to_the_morning_after_its_last_use() {
    assertThat(need(retinol().daily(PM).until(TODAY.plusDays(4))).orElseThrow().until())
        .hasValue(TODAY.plusDays(5));
  }

  @Test
  void what_is_merely_pointed_out_is_not_reminded_of() {
    assertThat(need(salicylic().daily(PM))).isEmpty();
  }

  @Test
  void a_daily_sunscreen_leaves_no_need_and_one_on_mondays_does() {
    assertThat(need(glycolic().daily(PM), sunscreen().daily(AM))).isEmpty();
    assertThat(need(glycolic().daily(PM), sunscreen().on(AM, MONDAY))).isPresent();
  }

  @Test
  void a_sunscreen_that_ends_leaves_the_days_after_it_bare() {
    assertThat(need(glycolic().daily(PM), sunscreen().daily(AM).until(TODAY.plusDays(20))))
        .hasValue(new SunNeed(glycolic().id(), TODAY.plusDays(21), Optional.empty()));
  }

  @Test
  void a_sunscreen_outside_the_routine_covers_everything() {
    var situation = routine(glycolic().daily(PM));
    var elsewhere = situation.with(situation.profile().coveredElsewhere());

    assertThat(SunNeed.of(elsewhere, RuleBook.standard(), TODAY)).isEmpty();
  }

  @Test
  void needs_that_meet_are_one_and_later_ones_follow_when_their_time_comes() {
    var routine =
        routine(
            glycolic().daily(PM).until(TODAY.plusDays(2)),
            retinol().daily(PM).from(TODAY.plusDays(5)).until(TODAY.plusDays(40)));
    var apart =
        routine(
            glycolic().daily(PM).until(TODAY.plusDays(2)),
            retinol().daily(PM).from(TODAY.plusDays(30)));

    assertThat(SunNeed.of(routine, RuleBook.standard(), TODAY).orElseThrow().until())
        .hasValue(TODAY.plusDays(41));
    assertThat(
            List.of(
                SunNeed.of(apart, RuleBook.standard(), TODAY).orElseThrow().from(),
                SunNeed.of(apart, RuleBook.standard(), TODAY.plusDays(10)).orElseThrow().from()))
        .containsExactly(TODAY.plusDays(1), TODAY.plusDays(31));
  }

  @Test
  void what_is_over_needs_nothing() {
    var lastMonth = glycolic().daily(PM).from(TODAY.minusDays(40)).until(TODAY.minusDays(30));

    assertThat(need(lastMonth)).isEmpty();
  }
}
