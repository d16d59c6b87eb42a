package dev.dewcycle.routine.layering;

import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Check.byRule;
import static dev.dewcycle.routine.layering.Check.phase;
import static dev.dewcycle.routine.layering.Check.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays.Mode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A phase of two weeks that ended six days before the next one, or longer ago. */
class PhaseRestTest {
  private static final Bottle CALM =
      Bottle.bottle("Calm Ampoule", Category.AMPOULE).with("CENTELLA", ActiveFamily.CENTELLA);

  @Test
  void a_phase_of_the_same_family_cuts_the_rest_short_and_is_told_so() {
    var found = byRule(afterTwoWeeks(6, ampoule()), "L32");

    assertThat(found)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.evidence().grade()).isEqualTo(Evidence.Grade.D);
              assertThat(finding.on().getFirst().from()).isEqualTo(TODAY);
              assertThat(finding.on().getFirst().to()).isEqualTo(TODAY.plusDays(7));
            });
  }

  @Test
  void after_the_rest_nothing_is_said() {
    assertThat(byRule(afterTwoWeeks(14, ampoule()), "L32")).isEmpty();
  }

  @Test
  void another_family_needs_no_rest() {
    assertThat(byRule(afterTwoWeeks(6, CALM), "L32")).isEmpty();
  }

  /** So many days of rest lie between the first phase and the one that starts today. */
  private static Situation afterTwoWeeks(int rested, Bottle next) {
    var first = TODAY.minusDays(14L + rested);
    Map<UUID, Product> products =
        Map.of(
            ampoule().id(),
            ampoule().product(),
            next.named("Next").id(),
            next.named("Next").product());
    return new Situation("her", routine().profile(), products, List.of(), List.of())
        .with(phase(ampoule(), first, 14, new Cadence.Daily(), Mode.REPLACE_SERUM))
        .with(phase(next.named("Next"), TODAY, 21, new Cadence.Daily(), Mode.REPLACE_SERUM));
  }
}
