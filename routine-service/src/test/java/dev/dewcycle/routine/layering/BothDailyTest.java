package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Severity.AVOID;
import static dev.dewcycle.events.Severity.CAUTION;
import static dev.dewcycle.events.Severity.INFO;
import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Check.byRule;
import static dev.dewcycle.routine.layering.Check.routine;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.subscriber.Experience;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Sensitivity;
import java.util.List;
import org.junit.jupiter.api.Test;

class BothDailyTest {

  @Test
  void a_serum_and_an_ampoule_both_daily_are_found_whatever_the_slots() {
    var found = bothDaily(serum().daily(AM), ampoule().daily(PM));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().severity()).isEqualTo(CAUTION);
    assertThat(found.getFirst().products()).containsExactlyInAnyOrder(serum().id(), ampoule().id());
    assertThat(found.getFirst().on()).containsExactly(new DateRange(TODAY, TODAY.plusDays(27)));
  }

  @Test
  void five_days_of_a_week_are_daily() {
    var found =
        bothDaily(serum().daily(PM), ampoule().on(PM, MONDAY, TUESDAY, WEDNESDAY, FRIDAY, SUNDAY));

    assertThat(found).hasSize(1);
  }

  @Test
  void four_days_of_a_week_are_not_daily() {
    var found = bothDaily(serum().daily(PM), ampoule().on(PM, MONDAY, WEDNESDAY, FRIDAY, SUNDAY));

    assertThat(found).isEmpty();
  }

  @Test
  void any_seven_days_count_not_only_those_from_monday() {
    var fromThursday = ampoule().daily(PM).from(TODAY.plusDays(3)).until(TODAY.plusDays(7));

    var found = bothDaily(serum().daily(PM), fromThursday);

    assertThat(found.getFirst().on())
        .containsExactly(new DateRange(TODAY.plusDays(3), TODAY.plusDays(7)));
  }

  @Test
  void days_before_today_count_where_they_are_known() {
    var untilTomorrow = ampoule().daily(PM).from(TODAY.minusDays(3)).until(TODAY.plusDays(1));

    var found = bothDaily(serum().daily(PM).from(TODAY.minusDays(30)), untilTomorrow);

    assertThat(found.getFirst().on()).containsExactly(new DateRange(TODAY, TODAY.plusDays(1)));
  }

  @Test
  void two_serums_in_turn_are_a_daily_serum() {
    var found =
        bothDaily(
            serum().on(AM, MONDAY, WEDNESDAY, FRIDAY, SUNDAY),
            serum().named("Other Serum").on(AM, TUESDAY, THURSDAY, SATURDAY),
            ampoule().daily(PM));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().products()).hasSize(3);
  }

  @Test
  void each_pair_that_is_daily_by_itself_is_named_by_itself() {
    var found =
        bothDaily(serum().daily(AM), serum().named("Other Serum").daily(AM), ampoule().daily(PM));

    assertThat(found).extracting(one -> one.products().size()).containsExactly(2, 2);
  }

  @Test
  void an_ampoule_with_an_irritant_is_to_be_avoided() {
    var strong = ampoule().with("MANDELIC ACID", ActiveFamily.AHA);

    var found = bothDaily(serum().daily(AM), strong.daily(PM));

    assertThat(found.getFirst().severity()).isEqualTo(AVOID);
  }

  @Test
  void an_irritant_elsewhere_does_not_matter() {
    var found = bothDaily(serum().daily(AM), ampoule().daily(PM), glycolic().daily(PM));

    assertThat(found.getFirst().severity()).isEqualTo(CAUTION);
  }

  @Test
  void a_beginner_is_to_avoid_it() {
    assertThat(severityFor(Check.person(Sensitivity.LOW, Experience.BEGINNER))).isEqualTo(AVOID);
  }

  @Test
  void sensitive_skin_is_to_avoid_it() {
    assertThat(severityFor(Check.person(Sensitivity.HIGH, Experience.TOLERATES_ACTIVES)))
        .isEqualTo(AVOID);
  }

  @Test
  void two_that_only_support_are_only_mentioned() {
    var found = bothDaily(supporting(Category.SERUM).daily(AM), snail().daily(PM));

    assertThat(found.getFirst().severity()).isEqualTo(INFO);
  }

  @Test
  void one_of_which_nothing_is_known_is_not_said_to_only_support() {
    var secret = bottle("Secret Serum", Category.SERUM).withoutList();

    var found = bothDaily(secret.daily(AM), snail().daily(PM));

    assertThat(found.getFirst().severity()).isEqualTo(CAUTION);
  }

  @Test
  void a_soaked_mask_counts_as_an_ampoule() {
    var mask = bottle("Soaked Mask", Category.SHEET_MASK).boosted();

    assertThat(bothDaily(serum().daily(AM), mask.daily(PM))).hasSize(1);
  }

  @Test
  void a_plain_mask_does_not() {
    var mask = bottle("Plain Mask", Category.SHEET_MASK);

    assertThat(bothDaily(serum().daily(AM), mask.daily(PM))).isEmpty();
  }

  private static Bottle snail() {
    return supporting(Category.AMPOULE);
  }

  private static Bottle supporting(Category role) {
    return bottle("Snail " + role, role).with("SNAIL SECRETION FILTRATE", ActiveFamily.SNAIL);
  }

  private static Severity severityFor(Profile profile) {
    var routine = routine(serum().daily(AM), ampoule().daily(PM)).with(profile);
    return byRule(routine, "BOTH_DAILY").getFirst().severity();
  }

  private static List<Finding> bothDaily(Used... used) {
    return byRule(routine(used), "BOTH_DAILY");
  }
}
