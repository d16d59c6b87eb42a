package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Severity.AVOID;
import static dev.dewcycle.events.Severity.CAUTION;
import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.lactic;
import static dev.dewcycle.routine.layering.Bottle.retinal;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.salicylic;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.layering.Check.byRule;
import static dev.dewcycle.routine.layering.Check.check;
import static dev.dewcycle.routine.layering.Check.routine;
import static dev.dewcycle.routine.layering.Check.worries;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.DateRange;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActivesTest {
  private final Used sun = sunscreen().daily(AM);

  @Test
  void a_retinoid_and_an_aha_in_one_evening_are_to_be_avoided() {
    var routine =
        routine(retinol().daily(PM), glycolic().on(PM, MONDAY, FRIDAY), cream().daily(PM), sun);

    var found = check(routine);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().rule()).isEqualTo("L01");
    assertThat(found.getFirst().severity()).isEqualTo(AVOID);
    assertThat(found.getFirst().slot()).contains(PM);
    assertThat(found.getFirst().products())
        .containsExactlyInAnyOrder(retinol().id(), glycolic().id());
    assertThat(found.getFirst().on())
        .hasSize(8)
        .startsWith(new DateRange(TODAY, TODAY))
        .contains(new DateRange(TODAY.plusDays(4), TODAY.plusDays(4)));
  }

  @Test
  void alternating_nights_clear_a_retinoid_and_acid_conflict() {
    var routine =
        routine(
            retinol().on(PM, MONDAY, WEDNESDAY, FRIDAY),
            glycolic().on(PM, TUESDAY, THURSDAY, SATURDAY),
            cream().daily(PM),
            sun);

    assertThat(check(routine)).isEmpty();
  }

  @Test
  void a_conflict_is_named_on_its_days_only() {
    var routine = routine(retinol().on(PM, MONDAY, TUESDAY), glycolic().on(PM, TUESDAY), sun);

    var tuesdays = byRule(routine, "L01").getFirst().on();

    var first = TODAY.plusDays(1);
    assertThat(tuesdays).hasSize(4).startsWith(new DateRange(first, first));
  }

  @Test
  void a_retinoid_and_an_acid_in_different_slots_get_along() {
    var routine = routine(retinol().daily(PM), salicylic().on(AM, MONDAY, FRIDAY), sun);

    assertThat(worries(routine)).isEmpty();
  }

  @Test
  void a_retinoid_and_a_bha_in_one_slot_are_to_be_avoided() {
    var routine = routine(retinol().daily(PM), salicylic().on(PM, MONDAY, FRIDAY), sun);

    assertThat(check(routine)).extracting(Finding::rule).containsExactly("L02");
  }

  @Test
  void an_acid_below_its_effective_level_is_no_acid() {
    var adjusted = cream().withTraceOf("CITRIC ACID", ActiveFamily.AHA);

    var found = check(routine(retinol().daily(PM), adjusted.daily(PM), sun));

    assertThat(found).isEmpty();
  }

  @Test
  void two_retinoids_on_one_day_are_one_too_many_whatever_the_slots() {
    var routine = routine(retinol().daily(PM), retinal().daily(AM), sun);

    var found = byRule(routine, "L06");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().slot()).isEmpty();
  }

  @Test
  void one_retinoid_twice_a_day_is_not_two_retinoids() {
    var routine = routine(retinol().daily(PM), retinol().daily(AM), sun);

    assertThat(byRule(routine, "L06")).isEmpty();
  }

  @Test
  void a_retinoid_in_the_morning_is_to_be_avoided() {
    var routine = routine(retinol().daily(AM), sun);

    var found = check(routine);

    assertThat(found).extracting(Finding::rule).containsExactly("L22");
    assertThat(found.getFirst().slot()).contains(AM);
  }

  @Test
  void two_kinds_of_acid_in_one_slot_are_a_caution() {
    var found = check(routine(glycolic().on(PM, MONDAY), salicylic().daily(PM).until(TODAY), sun));

    assertThat(found).extracting(Finding::rule).containsExactly("L07");
    assertThat(found.getFirst().severity()).isEqualTo(CAUTION);
  }

  @Test
  void one_product_with_two_kinds_of_acid_is_its_makers_choice() {
    var both = glycolic().with("SALICYLIC ACID", ActiveFamily.BHA);

    assertThat(check(routine(both.on(PM, MONDAY, FRIDAY), sun))).isEmpty();
  }

  @Test
  void two_products_with_an_aha_on_one_day_are_a_caution() {
    var found = check(routine(glycolic().on(PM, MONDAY), lactic().on(AM, MONDAY), sun));

    assertThat(found).extracting(Finding::rule).containsExactly("L08");
  }

  @Test
  void every_pair_is_found_not_just_the_first() {
    var routine =
        routine(retinol().daily(PM), glycolic().on(PM, MONDAY), lactic().on(PM, MONDAY), sun);

    assertThat(check(routine)).extracting(Finding::rule).containsExactly("L01", "L01", "L08");
  }

  @Test
  void the_same_fact_keeps_its_id_and_another_person_has_another() {
    var routine = routine(retinol().daily(PM), glycolic().daily(PM), sun);
    var later = Check.EVALUATOR.findings(routine, Window.from(TODAY.plusDays(9)));
    var hers =
        new Situation(
            "demo:test/other",
            routine.profile(),
            routine.products(),
            routine.applications(),
            List.of());

    assertThat(later).extracting(Finding::id).isEqualTo(ids(check(routine)));
    assertThat(check(hers)).extracting(Finding::id).doesNotContainAnyElementsOf(ids(later));
  }

  private static List<UUID> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toList();
  }
}
