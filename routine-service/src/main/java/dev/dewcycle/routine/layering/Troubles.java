package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a resolved routine must not have: whatever is to be blocked or avoided, and a serum and an
 * ampoule both daily at CAUTION or above. What phases cause by themselves stays: no edit of a
 * routine clears it.
 */
final class Troubles {
  private final Evaluator evaluator;
  private final Window window;
  private final Map<String, Rule> rules = new HashMap<>();
  private final Map<Fact, Severity> unavoidable = new HashMap<>();

  /**
   * @param least what is left of the situation when everything is dropped
   */
  Troubles(Evaluator evaluator, Window window, Situation least) {
    this.evaluator = evaluator;
    this.window = window;
    evaluator.book().rules().forEach(rule -> rules.put(rule.text().id(), rule));
    evaluator.breaches(least, window).stream()
        .filter(this::isGrave)
        .forEach(breach -> unavoidable.put(breach.fact(), breach.severity()));
  }

  /** Everything in a situation that edits have to clear. */
  List<Breach> in(Situation situation) {
    return evaluator.breaches(situation, window).stream()
        .filter(breach -> isGrave(breach) && !isUnavoidable(breach))
        .toList();
  }

  Rule rule(Breach breach) {
    return rules.get(breach.rule().id());
  }

  RuleBook book() {
    return evaluator.book();
  }

  /** Whether a finding is one that nobody should be left with. */
  boolean isGrave(Finding finding) {
    return isGrave(finding.severity(), finding.rule());
  }

  private boolean isGrave(Breach breach) {
    return isGrave(breach.severity(), breach.rule().id());
  }

  private boolean isGrave(Severity severity, String rule) {
    return severity.isAtLeast(Severity.AVOID)
        || (severity.isAtLeast(Severity.CAUTION) && rules.get(rule) instanceof BothDaily);
  }

  private boolean isUnavoidable(Breach breach) {
    var known = unavoidable.get(breach.fact());
    return known != null && known.isAtLeast(breach.severity());
  }
}
