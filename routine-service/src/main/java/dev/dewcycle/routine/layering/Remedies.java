package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Offers ways out of findings. Whatever comes to mind is tried; only what is proven is offered: by
 * a check over the longest window, which no longer has the finding and has nothing new that is to
 * be taken care of. Each edit is tried once, however many findings it may clear.
 */
final class Remedies {
  /** More than that is no help. */
  private static final int MOST = 4;

  /**
   * How many applications all trials of one check may lay out together. A trial costs as much as
   * the check of a whole routine, and the edits that come to mind grow with the findings, that is
   * with the square of the routine. This is 80 trials of a routine of 10, more than it has ever
   * needed, and 20 of the longest one. A finding for which none are left goes without remedies.
   */
  private static final int WORK = 800;

  private final Evaluator evaluator;
  private final Situation situation;
  private final Window longest;
  private final Candidates candidates;
  private final Map<List<Edit>, Optional<Set<Fact>>> tried = new HashMap<>();
  private Optional<Map<Fact, Severity>> before = Optional.empty();
  private int left;

  Remedies(Evaluator evaluator, Situation situation, Window window) {
    this.evaluator = evaluator;
    this.situation = situation;
    this.longest = window.longest();
    this.candidates = new Candidates(situation, window.first());
    this.left = WORK / Math.max(1, situation.applications().size());
  }

  /** The cheapest first: shift slot, alternate, lower cadence, pause, drop. */
  List<Remedy> of(Finding finding) {
    if (finding.severity() == Severity.BENEFIT) {
      return List.of();
    }
    return candidates.of(finding).stream()
        .filter(remedy -> clears(remedy, Fact.of(finding)))
        .limit(MOST)
        .toList();
  }

  private boolean clears(Remedy remedy, Fact fact) {
    if (!tried.containsKey(remedy.edits())) {
      if (left == 0) {
        return false;
      }
      left--;
      tried.put(remedy.edits(), outcome(remedy));
    }
    return tried.get(remedy.edits()).filter(remaining -> !remaining.contains(fact)).isPresent();
  }

  /** What is still found after the edit; empty where it makes something worse. */
  private Optional<Set<Fact>> outcome(Remedy remedy) {
    var after = evaluator.facts(remedy.applyTo(situation), longest);
    return after.entrySet().stream().anyMatch(found -> isWorse(found.getKey(), found.getValue()))
        ? Optional.empty()
        : Optional.of(Set.copyOf(after.keySet()));
  }

  private boolean isWorse(Fact fact, Severity severity) {
    var known = before().get(fact);
    return severity.isAtLeast(Severity.CAUTION) && (known == null || !known.isAtLeast(severity));
  }

  private Map<Fact, Severity> before() {
    if (before.isEmpty()) {
      before = Optional.of(evaluator.facts(situation, longest));
    }
    return before.get();
  }
}
