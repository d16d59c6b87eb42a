package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import java.util.List;
import java.util.Optional;

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

  /** How grave it is when the two are applied on the same day; absent where they get along. */
  Optional<Severity> clash(Use one, Use other) {
    Severity gravest = Severity.BENEFIT;
    var found = false;
    for (var rule : rules) {
      if (rule.isConflict() && rule.clash(one, other)) {
        var severity = rule.text().severity();
        gravest = found && gravest.isAtLeast(severity) ? gravest : severity;
        found = true;
      }
    }
    return found ? Optional.of(gravest) : Optional.empty();
  }

  /** Everything that the rules say about a plan. */
  void check(Plan plan, FindingSink found) {
    for (var rule : rules) {
      rule.check(plan, found);
    }
  }
}
