package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Checks situations against a rule book. Holds no state but the book. */
public record Evaluator(RuleBook book) {

  /** Checks, proves remedies, and says how long the answer holds. */
  public FindingSet check(Situation situation, Window window) {
    var plan = plan(situation, window);
    var findings = findings(situation, plan);
    var remedies = new Remedies(this, situation, window);
    return new FindingSet(
        findings.stream().map(finding -> finding.with(remedies.of(finding))).toList(),
        plan.unknown(),
        new Validity(this, situation, window).until(findings));
  }

  /** Checks and does no more: findings without remedies, the gravest first. */
  public List<Finding> findings(Situation situation, Window window) {
    return findings(situation, plan(situation, window));
  }

  /** Checks and words nothing: what is broken, how grave it is, and on which days. */
  public List<Breach> breaches(Situation situation, Window window) {
    return found(situation, plan(situation, window)).breaches();
  }

  /** Checks and tells no more than what is found and how grave it is: the quickest answer. */
  Map<Fact, Severity> facts(Situation situation, Window window) {
    return found(situation, plan(situation, window)).facts();
  }

  /**
   * Whether a change opens nothing that has to be taken care of, and makes nothing of that kind
   * graver: over the longest window.
   *
   * @param first the first day that is looked at
   */
  public boolean opensNothing(Situation before, Situation after, LocalDate first) {
    var window = new Window(first, Window.MAX_DAYS);
    var known = facts(before, window);
    return facts(after, window).entrySet().stream()
        .filter(found -> found.getValue().isAtLeast(Severity.CAUTION))
        .allMatch(
            found ->
                known.containsKey(found.getKey())
                    && known.get(found.getKey()).isAtLeast(found.getValue()));
  }

  private List<Finding> findings(Situation situation, Plan plan) {
    return found(situation, plan).findings();
  }

  private FindingSink found(Situation situation, Plan plan) {
    var found = new FindingSink(situation.owner(), plan.window());
    book.check(plan, found);
    return found;
  }

  /** The situation laid out on the calendar: layers, steps of a day, what is suspended. */
  public Plan plan(Situation situation, Window window) {
    return Layout.of(situation, window, book);
  }

  /** Whether a phase may run as things stand; see {@link PhaseCheck}. */
  public PhaseVerdict judge(Situation situation, PhaseDays phase, LocalDate today) {
    return new PhaseCheck(this).judge(situation, phase, today);
  }
}
