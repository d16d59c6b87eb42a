package dev.dewcycle.routine.layering;

import java.util.Map;

/** What a partner makes of the rule book, by the ids of rules. */
public record RuleSettings(Map<String, RuleSetting> byRule) {
  /** The book as it is. */
  public static final RuleSettings NONE = new RuleSettings(Map.of());

  public RuleSettings {
    byRule = Map.copyOf(byRule);
  }
}
