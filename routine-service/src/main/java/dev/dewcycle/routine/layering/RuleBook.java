package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * The rules in force.
 *
 * @param version raised by every change of a rule
 * @param entries everything that stands in the book, in its order
 * @param rules those of it that a check raises
 * @param text what it was read from
 */
public record RuleBook(String version, List<RuleEntry> entries, List<Rule> rules, BookText text) {
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

  /** The rule of that id, as it stands in this book. */
  public Optional<RuleEntry> find(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** The book as a partner has set it. What its rules do not allow, or no longer, has no effect. */
  public RuleBook tuned(RuleSettings settings) {
    var allowed = new HashMap<String, RuleSetting>();
    settings
        .byRule()
        .forEach(
            (id, setting) ->
                find(id)
                    .filter(rule -> rule.refusal(setting).isEmpty())
                    .ifPresent(_ -> allowed.put(id, setting)));
    return allowed.isEmpty() ? this : RuleBookFile.read(text.tuned(new RuleSettings(allowed)));
  }

  /**
   * The book with other rules in it.
   *
   * @throws RuleFault naming the place of what is wrong
   */
  public RuleBook changed(List<RuleChange> changes) {
    return RuleBookFile.read(text.changed(changes));
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
