package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The answer of a check.
 *
 * @param findings the gravest first
 * @param unknown products of which the content is not known: nothing is said about them by content,
 *     and they are never fine
 * @param validUntil the next date on which the answer can differ by time alone: on it the check is
 *     due again; absent where time changes nothing
 */
public record FindingSet(
    List<Finding> findings, Set<UUID> unknown, Optional<LocalDate> validUntil) {
  public FindingSet {
    findings = List.copyOf(findings);
    unknown = Set.copyOf(unknown);
  }

  /** Whether anything at this severity or a graver one is found. */
  public boolean has(Severity least) {
    return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(least));
  }
}
