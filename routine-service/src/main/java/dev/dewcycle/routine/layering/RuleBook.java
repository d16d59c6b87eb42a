package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import java.util.List;
import java.util.Optional;

/**
 * The rules in force.
 *
 * @param version raised by every change of a rule
 * @param entries everything that stands in the book, in its order
 * @param rules those of it that a check raises
 */
public record RuleBook(String version, List<RuleEntry> entries, List<Rule> rules) {
  public RuleBook {
    entries = List.copyOf(entries);
    rules = List.copyOf(rules);
  }

  /**
   * The book that ships with this service.
   *
   * @throws IllegalStateException naming file and line, where the book is not as it must be
   */
  public static RuleBook standard() {
    return RuleBookFile.packaged("rule-book.yaml");
  }

  /** How grave it is when the two are applied on the same day; absent where they get along. */
  Optional<Severity> clash(Use one, Use other) {
    Severity gravest = Severity.BENEFIT;
    var found = false;
    for (var rule : rules) {
      if (rule.isWorthRoom() && rule.clash(one, other)) {
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
