package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Check.byRule;
import static dev.dewcycle.routine.layering.Check.check;
import static dev.dewcycle.routine.layering.Check.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.RecallAction;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays.Mode;
import org.junit.jupiter.api.Test;

class RecalledTest {
  private final Bottle recalled = cream().recalled(RecallAction.PAUSE, "A1");

  @Test
  void a_recalled_product_is_one_block_for_both_slots_that_may_be_told() {
    var found = check(routine(recalled.daily(AM), recalled.daily(PM), serum().daily(PM)));

    assertThat(found).extracting(Finding::rule).containsExactly("RECALLED");
    assertThat(found.getFirst().severity()).isEqualTo(Severity.BLOCK);
    assertThat(found.getFirst().products()).containsExactly(recalled.id());
    assertThat(found.getFirst().isAboutPerson()).isFalse();
  }

  @Test
  void the_finding_tells_product_reason_and_lots() {
    var found = check(routine(recalled.daily(PM))).getFirst();

    assertThat(found.explanation().en())
        .startsWith(recalled.name() + ": it is recalled: Contaminated.")
        .contains("A1");
  }

  @Test
  void two_recalled_products_are_two_findings() {
    var other = serum().recalled(RecallAction.STOP);

    assertThat(byRule(routine(recalled.daily(PM), other.daily(PM)), "RECALLED")).hasSize(2);
  }

  @Test
  void leaving_it_out_is_the_only_way_out() {
    var findings =
        Check.EVALUATOR.check(routine(recalled.daily(AM), recalled.daily(PM)), Check.fourWeeks());

    assertThat(findings.findings().getFirst().remedies())
        .extracting(Remedy::kind)
        .containsExactly(Edit.Kind.DROP);
  }

  @Test
  void a_phase_with_it_is_refused() {
    var ampoule = ampoule().recalled(RecallAction.PAUSE);
    var phase = Check.phase(ampoule, TODAY, 14, new Cadence.Daily(), Mode.REPLACE_SERUM);
    var situation =
        Check.withPhase(
            routine(serum().daily(PM)), ampoule, 14, new Cadence.Daily(), Mode.REPLACE_SERUM);

    var verdict = Check.EVALUATOR.judge(situation, phase, TODAY);

    assertThat(verdict.blocks()).extracting(Finding::rule).containsExactly("RECALLED");
  }

  @Test
  void a_product_that_is_not_recalled_is_none_of_it() {
    assertThat(byRule(routine(cream().daily(PM)), "RECALLED")).isEmpty();
  }
}
