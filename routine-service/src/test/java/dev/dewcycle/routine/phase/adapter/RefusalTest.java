package dev.dewcycle.routine.phase.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.Evidence;
import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.layering.Scope;
import dev.dewcycle.routine.layering.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RefusalTest {
  private static final Finding PREGNANT = found("L43", Scope.PERSON, Severity.BLOCK);
  private static final Finding ACIDS = found("L01", Scope.SAME_SLOT, Severity.AVOID);

  @Test
  void a_rule_about_the_person_is_not_even_hinted_at() {
    assertThat(PhaseTimers.why(List.of(PREGNANT))).isEqualTo("The routine does not allow it.");
  }

  @Test
  void other_rules_are_named() {
    assertThat(PhaseTimers.why(List.of(PREGNANT, ACIDS)))
        .isEqualTo("The routine does not allow it: rule L01.");
  }

  private static Finding found(String rule, Scope scope, Severity severity) {
    return new Finding(
        UUID.randomUUID(),
        rule,
        RuleClass.SAFETY,
        scope,
        severity,
        List.of(),
        Optional.empty(),
        List.of(),
        new Text("", ""),
        new Evidence(Evidence.Grade.D, List.of()),
        List.of());
  }
}
