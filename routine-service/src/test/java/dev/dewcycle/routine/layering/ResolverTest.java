package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinal;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.salicylic;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.layering.Check.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays.Mode;
import dev.dewcycle.routine.subscriber.Experience;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Sensitivity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResolverTest {
  private static final Used SUN = sunscreen().daily(AM);

  @Test
  void a_sensible_routine_stays_as_it_is() {
    var found = resolve(routine(serum().daily(AM), cream().daily(PM), SUN));

    assertThat(found.edits()).isEmpty();
    assertThat(found.text().en()).isEqualTo("Nothing needs to change.");
  }

  @Test
  void moving_one_product_is_cheaper_than_any_other_way() {
    var found = resolve(routine(retinol().daily(PM), glycolic().daily(PM), SUN));

    assertThat(found.edits()).containsExactly(new Edit.MoveSlot(glycolic().id(), PM, AM));
    assertThat(found.cost()).isEqualTo(Choices.MOVE_SLOT);
  }

  @Test
  void two_retinoids_take_turns() {
    var found = resolve(routine(retinol().daily(PM), retinal().daily(PM), SUN));

    assertThat(found.edits()).hasSize(2).allMatch(edit -> edit.kind() == Edit.Kind.SET_CADENCE);
    assertThat(found.text().en())
        .contains("on Monday, Wednesday and Friday", "on Tuesday, Thursday and Saturday");
    assertThat(found.text().ko()).contains("월·수·금요일에");
  }

  @Test
  void a_missing_sunscreen_is_added() {
    var found = resolve(routine(glycolic().on(PM, DayOfWeek.MONDAY)));

    assertThat(found.edits()).containsExactly(new Edit.AddSunscreen());
  }

  @Test
  void a_sunscreen_at_night_is_moved_before_another_one_is_added() {
    var found = resolve(routine(glycolic().on(PM, DayOfWeek.MONDAY), sunscreen().daily(PM)));

    assertThat(found.edits()).containsExactly(new Edit.MoveSlot(sunscreen().id(), PM, AM));
  }

  @Test
  void an_ampoule_beside_a_daily_serum_is_used_on_some_days() {
    var found = resolve(routine(serum().daily(AM), ampoule().daily(PM)).with(beginner()));

    assertThat(found.edits()).hasSize(1).allMatch(edit -> edit.kind() == Edit.Kind.SET_CADENCE);
  }

  @Test
  void a_serum_whose_days_cannot_be_fewer_waits_for_the_end_of_a_phase() {
    var five = new Cadence.EveryNDays(1, TODAY);
    var routine =
        Check.withPhase(routine(retinol().every(five, PM), SUN), glycolicShot(), 7, five, Mode.ADD);

    var found = resolve(routine);

    assertThat(found.edits())
        .containsExactly(new Edit.PauseUntil(retinol().id(), PM, TODAY.plusDays(7)));
  }

  @Test
  void what_is_blocked_is_dropped_whatever_it_costs() {
    var pregnant = routine(retinol().daily(PM), SUN).with(Check.pregnant(Pregnancy.YES));

    var found = new Resolver(Check.EVALUATOR).resolve(pregnant, TODAY, Set.of(retinol().id()));

    assertThat(found.edits()).containsExactly(new Edit.Drop(retinol().id(), PM));
    assertThat(found.cost()).isEqualTo(Choices.DROP_GOAL);
  }

  @Test
  void what_a_phase_causes_is_told_and_everything_else_is_cleared() {
    var situation =
        Check.withPhase(
                routine(retinol().daily(PM), SUN),
                Bottle.bottle("Retinol Shot", Category.AMPOULE)
                    .with("RETINOL", ActiveFamily.RETINOID),
                7,
                new Cadence.Daily(),
                Mode.ADD)
            .with(Check.pregnant(Pregnancy.YES));

    var found = resolve(situation);

    assertThat(found.edits()).containsExactly(new Edit.Drop(retinol().id(), PM));
    assertThat(found.unresolved()).extracting(Finding::rule).containsExactly("L43");
  }

  @Test
  void the_answer_does_not_depend_on_the_order_of_the_applications() {
    var used =
        new ArrayList<>(
            List.of(
                retinol().daily(PM),
                retinal().daily(PM),
                glycolic().daily(PM),
                salicylic().daily(PM),
                serum().daily(AM),
                ampoule().daily(PM)));
    var first = resolve(routine(used.toArray(Used[]::new)));

    Collections.shuffle(used, new Random(7));
    var again = resolve(routine(used.toArray(Used[]::new)));

    assertThat(again.edits()).isEqualTo(first.edits());
  }

  @Test
  void a_routine_too_long_to_search_is_cleared_all_the_same() {
    var random = new Random(40);
    for (var i = 0; i < 5; i++) {
      var situation = AnySituation.upTo(40, random, LocalDate.of(2026, 3, 2));

      var found = resolve(situation);

      assertThat(found.after())
          .filteredOn(one -> !found.unresolved().contains(one))
          .noneMatch(one -> one.severity().isAtLeast(Severity.AVOID));
      assertThat(found.unresolved())
          .allMatch(
              one ->
                  situation.phases().stream()
                      .anyMatch(phase -> one.products().contains(phase.product())));
    }
  }

  private static Bottle glycolicShot() {
    return Bottle.bottle("Glycolic Shot", Category.AMPOULE).with("GLYCOLIC ACID", ActiveFamily.AHA);
  }

  private static Profile beginner() {
    return Check.person(Sensitivity.MEDIUM, Experience.BEGINNER);
  }

  private static Resolution resolve(Situation situation) {
    return new Resolver(Check.EVALUATOR).resolve(situation, TODAY, Set.of());
  }
}
