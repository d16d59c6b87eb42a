package dev.dewcycle.routine.layering;

import java.util.List;

/**
 * The rules in force.
 *
 * @param version raised by every change of a rule
 */
public record RuleBook(String version, List<Rule> rules) {
  public RuleBook {
    rules = List.copyOf(rules);
  }

  /** The rules that ship with this service. */
  public static RuleBook standard() {
    return new RuleBook("1", StandardRules.all());
  }

  /** Whether the two, applied on the same day, are in conflict by that alone. */
  boolean clash(Use one, Use other) {
    for (var rule : rules) {
      if (rule.isConflict() && rule.clash(one, other)) {
        return true;
      }
    }
    return false;
  }

  /** Everything that the rules say about a plan. */
  void check(Plan plan, FindingSink found) {
    for (var rule : rules) {
      rule.check(plan, found);
    }
  }
}
