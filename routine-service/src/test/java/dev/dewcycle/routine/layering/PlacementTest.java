package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.RuleClass.CONFLICT;
import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.lactic;
import static dev.dewcycle.routine.layering.Bottle.retinal;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.layering.Check.EVALUATOR;
import static dev.dewcycle.routine.layering.Check.check;
import static dev.dewcycle.routine.layering.Check.fourWeeks;
import static dev.dewcycle.routine.layering.Check.routine;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays.Mode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static final Cadence THREE = new Cadence.TimesPerWeek(3);
  private static final Cadence FOUR = new Cadence.TimesPerWeek(4);

  @Test
  void nothing_in_the_way_means_evenly_spread() {
    assertThat(weekdays(cream().every(THREE, PM))).containsExactly(TUESDAY, THURSDAY, SATURDAY);
  }

  @Test
  void an_acid_is_placed_between_the_nights_of_the_retinoid() {
    var days = weekdays(glycolic().every(THREE, PM), retinol().on(PM, TUESDAY, THURSDAY, SATURDAY));

    assertThat(days).hasSize(3).doesNotContain(TUESDAY, THURSDAY, SATURDAY);
  }

  @Test
  void a_cadence_that_turns_through_the_week_is_kept_clear_of_too() {
    var routine =
        routine(
            glycolic().every(THREE, PM),
            retinol().every(new Cadence.EveryNDays(2, TODAY), PM),
            sunscreen().daily(AM));

    assertThat(clashes(routine)).isEmpty();
    assertThat(days(routine)).hasSize(12);
  }

  @Test
  void two_flexible_ones_make_room_for_each_other() {
    var routine =
        routine(glycolic().every(THREE, PM), retinol().every(FOUR, PM), sunscreen().daily(AM));

    assertThat(check(routine)).isEmpty();
  }

  @Test
  void one_that_could_go_anywhere_makes_room_for_one_that_cannot() {
    // The acid has three days left beside the other one; the retinoid has to leave them.
    var routine =
        routine(
            glycolic().every(THREE, PM),
            lactic().on(AM, MONDAY, WEDNESDAY, FRIDAY, SUNDAY),
            retinol().every(THREE, PM),
            sunscreen().daily(AM));

    assertThat(clashes(routine)).isEmpty();
  }

  @Test
  void where_something_has_to_clash_it_is_what_matters_less() {
    var routine =
        routine(
            glycolic().every(THREE, PM),
            lactic().on(PM, MONDAY, WEDNESDAY, FRIDAY, SUNDAY),
            retinol().every(THREE, PM),
            sunscreen().daily(AM));

    assertThat(clashes(routine)).extracting(Finding::rule).containsExactly("L08");
  }

  @Test
  void a_monthly_mask_keeps_clear_as_well() {
    var routine =
        routine(
            glycolic().every(new Cadence.TimesPerMonth(4), PM),
            retinal().every(new Cadence.EveryNDays(3, TODAY), PM),
            sunscreen().daily(AM));

    assertThat(check(routine)).isEmpty();
    assertThat(days(routine)).hasSizeBetween(3, 5);
  }

  @Test
  void where_no_placement_is_free_it_is_applied_nevertheless_and_found() {
    var routine = routine(glycolic().every(THREE, PM), retinol().daily(PM), sunscreen().daily(AM));

    assertThat(days(routine)).hasSize(12);
    assertThat(check(routine)).extracting(Finding::rule).containsExactly("L01");
  }

  @Test
  void a_serum_and_an_ampoule_meet_as_seldom_as_they_can() {
    var five = new Cadence.TimesPerWeek(5);
    var routine = routine(serum().every(five, AM), ampoule().every(five, PM));

    assertThat(check(routine)).noneMatch(found -> found.rule().equals("BOTH_DAILY"));
  }

  @Test
  void an_acid_need_not_keep_clear_of_a_suspended_serum() {
    var routine =
        routine(
            glycolic().every(new Cadence.TimesPerWeek(7), PM).until(TODAY.plusDays(13)),
            retinol().daily(PM));

    var phase = Check.withPhase(routine, ampoule(), 14, new Cadence.Daily(), Mode.REPLACE_SERUM);

    assertThat(check(phase)).noneMatch(found -> found.rule().equals("L01"));
  }

  @Test
  void the_days_are_the_same_on_whichever_day_one_looks() {
    var routine = routine(glycolic().every(THREE, PM), retinol().every(FOUR, PM));

    var today = days(routine);
    var later = EVALUATOR.plan(routine, Window.from(TODAY.plusDays(11)));

    assertThat(later.window().dates(later.uses().getFirst().days()))
        .containsAll(today.subList(5, today.size()));
  }

  @Property(tries = 200)
  void wherever_there_are_free_nights_an_acid_finds_them(
      @ForAll @Size(min = 1) Set<DayOfWeek> taken,
      @ForAll @IntRange(min = 1, max = 7) int times,
      @ForAll @IntRange(min = 0, max = 900) int later) {
    var first = TODAY.plusDays(later);
    var cadence = new Cadence.TimesPerWeek(times);
    var routine =
        routine(
            glycolic().every(cadence, PM),
            retinal().every(new Cadence.Weekdays(taken), PM),
            sunscreen().daily(AM));

    var found = EVALUATOR.findings(routine, Window.from(first));

    assertThat(found.stream().noneMatch(one -> one.rule().equals("L01")))
        .isEqualTo(taken.size() + times <= 7);
  }

  @Test
  void no_choice_of_three_nights_a_week_between_every_second_one_keeps_to_three_in_seven_days() {
    var free = IntStream.range(0, 6 * 7).filter(day -> day % 2 == 1).boxed().toList();

    var ways = ways(free, 0, List.of());

    assertThat(ways).isZero();
  }

  @Test
  void a_cadence_beside_fixed_weekdays_never_comes_to_more_in_seven_days_than_in_a_week() {
    var routine = routine(glycolic().every(THREE, PM), retinol().on(PM, MONDAY, THURSDAY, SUNDAY));

    var used = days(routine);

    assertThat(used)
        .allMatch(
            first ->
                used.stream()
                        .filter(day -> !day.isBefore(first) && day.isBefore(first.plusDays(7)))
                        .count()
                    <= 3);
  }

  /** In how many ways three free nights can be chosen in each week, never four in seven days. */
  private static long ways(List<Integer> free, int week, List<Integer> chosen) {
    if (week == 6) {
      return 1;
    }
    var nights = free.stream().filter(day -> day / 7 == week).toList();
    var ways = 0L;
    for (var left = nights.size() == 3 ? -1 : 0; left < nights.size(); left++) {
      var all = new ArrayList<>(chosen);
      for (var i = 0; i < nights.size(); i++) {
        if (i != left) {
          all.add(nights.get(i));
        }
      }
      var isSparse = IntStream.range(3, all.size()).allMatch(i -> all.get(i) - all.get(i - 3) >= 7);
      ways += isSparse ? ways(free, week + 1, all) : 0;
      if (left < 0) {
        break;
      }
    }
    return ways;
  }

  /** Pairs that should not meet; how often each is used is another matter. */
  private static List<Finding> clashes(Situation routine) {
    return check(routine).stream().filter(found -> found.ruleClass() == CONFLICT).toList();
  }

  private static List<LocalDate> days(Situation routine) {
    var plan = EVALUATOR.plan(routine, fourWeeks());
    return fourWeeks().dates(plan.uses().getFirst().days().and(fourWeeks().inside()));
  }

  private static List<DayOfWeek> weekdays(Used... used) {
    return days(routine(used)).stream().map(LocalDate::getDayOfWeek).distinct().toList();
  }
}
