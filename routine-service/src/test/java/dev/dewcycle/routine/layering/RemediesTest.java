package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.lactic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.salicylic;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.layering.Check.EVALUATOR;
import static dev.dewcycle.routine.layering.Check.fourWeeks;
import static dev.dewcycle.routine.layering.Check.routine;
import static dev.dewcycle.routine.layering.Edit.Kind.ADD_SUNSCREEN;
import static dev.dewcycle.routine.layering.Edit.Kind.DROP;
import static dev.dewcycle.routine.layering.Edit.Kind.MOVE_SLOT;
import static dev.dewcycle.routine.layering.Edit.Kind.PAUSE_UNTIL;
import static dev.dewcycle.routine.layering.Edit.Kind.SET_CADENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays.Mode;
import dev.dewcycle.routine.subscriber.Pregnancy;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RemediesTest {
  private static final Used SUN = sunscreen().daily(AM);

  @Test
  void an_acid_may_move_to_the_morning_where_the_retinoid_may_not() {
    var remedies = remedies(routine(retinol().daily(PM), glycolic().daily(PM), SUN), "L01");

    var edits = remedies.stream().flatMap(remedy -> remedy.edits().stream()).toList();

    assertThat(edits)
        .contains(new Edit.MoveSlot(glycolic().id(), PM, AM))
        .doesNotContain(new Edit.MoveSlot(retinol().id(), PM, AM));
  }

  @Test
  void a_move_that_opens_something_else_is_not_offered() {
    var routine = routine(retinol().daily(PM), glycolic().daily(PM), salicylic().daily(AM), SUN);

    assertThat(remedies(routine, "L01")).extracting(Remedy::kind).doesNotContain(MOVE_SLOT);
  }

  @Test
  void alternating_is_offered_with_both_cadences() {
    var remedies = remedies(routine(retinol().daily(PM), glycolic().daily(PM), SUN), "L01");

    var alternating = remedies.stream().filter(one -> one.kind() == SET_CADENCE).findFirst();

    assertThat(alternating.orElseThrow().edits()).hasSize(2);
    assertThat(alternating.orElseThrow().text().en()).contains("Retinol Serum", "Glycolic Toner");
  }

  @Test
  void a_missing_sunscreen_is_added_before_anything_is_dropped() {
    var remedies = remedies(routine(glycolic().daily(PM)), "L19");

    assertThat(remedies).extracting(Remedy::kind).containsExactly(ADD_SUNSCREEN, DROP);
  }

  @Test
  void what_is_blocked_is_dropped_from_every_slot() {
    var routine =
        routine(retinol().daily(PM), retinol().daily(AM), SUN).with(Check.pregnant(Pregnancy.YES));

    var remedies = remedies(routine, "L43");

    assertThat(remedies).hasSize(1);
    assertThat(remedies.getFirst().edits())
        .containsExactlyInAnyOrder(
            new Edit.Drop(retinol().id(), PM), new Edit.Drop(retinol().id(), AM));
  }

  @Test
  void an_ampoule_both_daily_with_a_serum_may_be_used_less_often() {
    var remedies = remedies(routine(serum().daily(PM), ampoule().daily(PM)), "BOTH_DAILY");

    assertThat(remedies).extracting(Remedy::kind).contains(SET_CADENCE, DROP);
    assertThat(remedies).extracting(Remedy::kind).doesNotContain(MOVE_SLOT);
  }

  @Test
  void a_serum_may_pause_until_a_phase_is_over() {
    var routine =
        Check.withPhase(routine(serum().daily(AM)), ampoule(), 21, new Cadence.Daily(), Mode.ADD);

    var remedies = remedies(routine, "BOTH_DAILY");

    assertThat(remedies).extracting(Remedy::kind).containsExactly(PAUSE_UNTIL, DROP);
    assertThat(remedies.getFirst().edits())
        .containsExactly(new Edit.PauseUntil(serum().id(), AM, TODAY.plusDays(21)));
  }

  @Test
  void an_overused_ampoule_is_used_three_times_a_week() {
    var remedies = remedies(routine(ampoule().daily(PM)), "OVERUSE");

    assertThat(remedies.getFirst().edits())
        .containsExactly(new Edit.SetCadence(ampoule().id(), PM, new Cadence.TimesPerWeek(3)));
  }

  @Test
  void an_acid_too_often_is_used_three_times_a_week_or_twice() {
    var remedies = remedies(routine(glycolic().daily(PM), SUN), "L24");

    assertThat(remedies)
        .extracting(Remedy::edits)
        .startsWith(
            List.of(new Edit.SetCadence(glycolic().id(), PM, new Cadence.TimesPerWeek(3))),
            List.of(new Edit.SetCadence(glycolic().id(), PM, new Cadence.TimesPerWeek(2))));
  }

  @Test
  void the_second_new_active_waits_until_the_first_has_been_borne_for_two_weeks() {
    var routine =
        routine(
            retinol().on(PM, DayOfWeek.MONDAY).since(TODAY.minusDays(4)),
            serum().daily(AM).since(TODAY),
            SUN);

    var remedies = remedies(routine, "L25");

    assertThat(remedies)
        .extracting(Remedy::edits)
        .contains(List.of(new Edit.PauseUntil(serum().id(), AM, TODAY.plusDays(10))));
  }

  @Test
  void a_sunscreen_at_night_moves_to_the_morning() {
    var remedies = remedies(routine(sunscreen().daily(PM)), "L34");

    assertThat(remedies.getFirst().edits())
        .containsExactly(new Edit.MoveSlot(sunscreen().id(), PM, AM));
  }

  static List<Situation> troubled() {
    return List.of(
        routine(retinol().daily(PM), glycolic().daily(PM), lactic().daily(PM), SUN),
        routine(retinol().daily(AM), salicylic().daily(AM), cream().daily(PM)),
        routine(serum().daily(AM), ampoule().daily(PM), glycolic().daily(PM)),
        routine(retinol().daily(PM), ampoule().daily(PM).until(TODAY.plusDays(12)), SUN)
            .with(Check.pregnant(Pregnancy.YES)));
  }

  @ParameterizedTest
  @MethodSource("troubled")
  void every_remedy_that_is_offered_clears_its_finding_and_opens_nothing(Situation routine) {
    var before = EVALUATOR.findings(routine, fourWeeks().longest());
    var findings = EVALUATOR.check(routine, fourWeeks()).findings();

    assertThat(findings).isNotEmpty().anyMatch(found -> !found.remedies().isEmpty());
    for (var finding : findings) {
      for (var remedy : finding.remedies()) {
        var after = EVALUATOR.findings(remedy.applyTo(routine), fourWeeks().longest());

        assertThat(after).extracting(Finding::id).doesNotContain(finding.id());
        assertThat(after)
            .filteredOn(found -> found.severity().isAtLeast(Severity.CAUTION))
            .allMatch(found -> before.stream().anyMatch(found::isNoGraverThan));
      }
    }
  }

  private static List<Remedy> remedies(Situation routine, String rule) {
    return EVALUATOR.check(routine, fourWeeks()).findings().stream()
        .filter(found -> found.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .remedies();
  }
}
