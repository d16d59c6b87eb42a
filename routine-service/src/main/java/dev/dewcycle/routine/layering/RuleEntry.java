package dev.dewcycle.routine.layering;

import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;
import java.util.Optional;

/**
 * A rule as it stands in the book, raised by a check or not.
 *
 * @param subject what it is about, in short
 * @param ruleClass absent where it is the catalogue's
 * @param severity absent where it never becomes a finding
 * @param configurable whether a partner may tune it or switch it off
 */
public record RuleEntry(
    String id,
    String subject,
    Status status,
    Optional<RuleClass> ruleClass,
    Scope scope,
    Optional<Severity> severity,
    Text explanation,
    Evidence evidence,
    boolean configurable) {

  /** What becomes of a rule. */
  public enum Status {
    /** A check of a routine raises it. */
    RAISED,
    /** Advice to read; no finding. */
    TEXT,
    /** Shown by the catalogue with a product. */
    CATALOGUE,
    /** Never raised: it says that there is nothing to warn of. */
    NEVER,
    /** Another rule says it. */
    TAKEN_IN,
    /** Raised by what a subscriber reports, not by a routine. */
    REPORTED
  }

  /** What its findings say; present where a check raises it. */
  Optional<RuleText> text() {
    return status == Status.RAISED
        ? Optional.of(
            new RuleText(
                id, ruleClass.orElseThrow(), scope, severity.orElseThrow(), explanation, evidence))
        : Optional.empty();
  }
}
