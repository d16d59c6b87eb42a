package dev.dewcycle.routine.rehearsal;

import dev.dewcycle.events.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what a rehearsal finds. It stays small however many are looked at. */
public final class Tally {
  /** More of them would be a list of subscribers. */
  static final int MOST_EXAMPLES = 5;

  private final Map<String, OfRule> rules = new TreeMap<>();
  private long checked;
  private long affected;

  /** How grave a fact is now and would be; absent where it is not found. */
  public record Turn(Optional<Severity> before, Optional<Severity> after) {}

  /** One of those whom a rule would tell something else. */
  public record Example(String subscriber, Effect effect) {}

  /** What is counted for one rule. */
  public static final class OfRule {
    private final Map<Turn, Long> turns = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private long affected;

    /** Facts by what becomes of them. */
    public Map<Turn, Long> turns() {
      return Collections.unmodifiableMap(turns);
    }

    /** The first few, in the order in which routines were looked at. */
    public List<Example> examples() {
      return List.copyOf(examples);
    }

    /** Subscribers to whom the rule would say something else. */
    public long affected() {
      return affected;
    }
  }

  void add(String subscriber, List<Effect> effects) {
    checked++;
    if (!effects.isEmpty()) {
      affected++;
    }
    var seen = new HashSet<String>();
    for (var effect : effects) {
      var rule = rules.computeIfAbsent(effect.rule(), _ -> new OfRule());
      rule.turns.merge(new Turn(effect.before(), effect.after()), 1L, Long::sum);
      if (seen.add(effect.rule())) {
        rule.affected++;
      }
      if (rule.examples.size() < MOST_EXAMPLES) {
        rule.examples.add(new Example(subscriber, effect));
      }
    }
  }

  /** By the ids of rules; those of which nothing changes are left out. */
  public Map<String, OfRule> rules() {
    return Collections.unmodifiableMap(rules);
  }

  /** How many subscribers were looked at. */
  public long checked() {
    return checked;
  }

  /** How many of them would be told something else. */
  public long affected() {
    return affected;
  }
}
