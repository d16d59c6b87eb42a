package dev.dewcycle.routine.layering;

import java.util.Map;

/** What a partner makes of the rule book, by the ids of rules. */
public record RuleSettings(Map<String, RuleSetting> byRule) {
  public RuleSettings {
    byRule = Map.copyOf(byRule);
  }
}
