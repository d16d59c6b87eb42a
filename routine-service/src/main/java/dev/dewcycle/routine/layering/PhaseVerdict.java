package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What the layering says to a phase.
 *
 * @param checked the findings of the whole routine with the phase applied, the gravest first
 * @param toAcknowledge those at AVOID that name the phase's product or are there because of the
 *     phase
 */
public record PhaseVerdict(FindingSet checked, List<Finding> toAcknowledge) {
  public PhaseVerdict {
    toAcknowledge = List.copyOf(toAcknowledge);
  }

  /** Everything found, the gravest first. */
  public List<Finding> findings() {
    return checked.findings();
  }

  /** Findings that refuse the phase whatever is acknowledged. */
  public List<Finding> blocks() {
    return findings().stream().filter(one -> one.severity() == Severity.BLOCK).toList();
  }

  /** Whether the phase is refused; ids that need no acknowledgement do no harm. */
  public boolean refuses(Collection<UUID> acknowledged) {
    return !blocks().isEmpty()
        || !toAcknowledge.stream().map(Finding::id).allMatch(acknowledged::contains);
  }
}
