package dev.dewcycle.routine.layering.adapter;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.feedback.Verdict;
import dev.dewcycle.routine.layering.Evidence;
import dev.dewcycle.routine.layering.RuleEntry;
import dev.dewcycle.routine.layering.Scope;
import dev.dewcycle.routine.layering.Text;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule in JSON, as the book has it.
 *
 * @param configurable whether a partner may tune it, and switch it off where it is of grade D
 * @param setting what the tenant has made of it; absent where nothing
 * @param feedback how often partners said what of its findings; present where one rule is read
 */
public record RuleView(
    String id,
    String subject,
    RuleEntry.Status status,
    @JsonProperty("class") Optional<RuleClass> ruleClass,
    Scope scope,
    Optional<Severity> severity,
    @Schema(implementation = String.class) Text explanation,
    Evidence evidence,
    boolean configurable,
    Optional<SettingView> setting,
    Optional<Map<Verdict, Long>> feedback) {

  static RuleView of(
      RuleEntry rule, Optional<SettingView> setting, Optional<Map<Verdict, Long>> feedback) {
    return new RuleView(
        rule.id(),
        rule.subject(),
        rule.status(),
        rule.ruleClass(),
        rule.scope(),
        rule.severity(),
        rule.explanation(),
        rule.evidence(),
        rule.configurable(),
        setting,
        feedback);
  }
}
