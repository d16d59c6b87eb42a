package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import java.util.List;

/**
 * Offers ways out of a finding. Whatever comes to mind is tried; only what is proven is offered: by
 * a check over the longest window, which no longer has the finding and has nothing new that is to
 * be taken care of.
 */
final class Remedies {
  /** More than that is no help. */
  private static final int MOST = 4;

  private final Evaluator evaluator;
  private final Situation situation;
  private final Window longest;
  private final Candidates candidates;
  private List<Finding> before = List.of();

  Remedies(Evaluator evaluator, Situation situation, Window window) {
    this.evaluator = evaluator;
    this.situation = situation;
    this.longest = window.longest();
    this.candidates = new Candidates(situation, window.first());
  }

  /** The cheapest first: shift slot, alternate, lower cadence, pause, drop. */
  List<Remedy> of(Finding finding) {
    if (finding.severity() == Severity.BENEFIT) {
      return List.of();
    }
    return candidates.of(finding).stream()
        .filter(remedy -> clears(remedy, finding))
        .limit(MOST)
        .toList();
  }

  private boolean clears(Remedy remedy, Finding finding) {
    var after = evaluator.findings(remedy.applyTo(situation), longest);
    return after.stream().noneMatch(found -> found.id().equals(finding.id()))
        && after.stream()
            .filter(found -> found.severity().isAtLeast(Severity.CAUTION))
            .allMatch(found -> before().stream().anyMatch(found::isNoGraverThan));
  }

  private List<Finding> before() {
    if (before.isEmpty()) {
      before = evaluator.findings(situation, longest);
    }
    return before;
  }
}
