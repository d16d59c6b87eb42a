package dev.dewcycle.routine.layering;

import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;

/**
 * What a rule says, whatever it computes.
 *
 * @param severity of its findings, where the rule does not find another by itself
 * @param explanation in plain words: what happens, and what to do instead
 */
public record RuleText(
    String id,
    RuleClass ruleClass,
    Scope scope,
    Severity severity,
    Text explanation,
    Evidence evidence) {

  /** The same rule with other words, where a finding has more to tell than the rule. */
  RuleText saying(Text words) {
    return new RuleText(id, ruleClass, scope, severity, words, evidence);
  }
}
