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
    TAKEN_IN
  }

  /** What its findings say; present where a check raises it. */
  Optional<RuleText> text() {
    return status == Status.RAISED
        ? Optional.of(
            new RuleText(
                id, ruleClass.orElseThrow(), scope, severity.orElseThrow(), explanation, evidence))
        : Optional.empty();
  }

  /** Why a partner may not set the rule so, as a sentence; absent where it may. */
  public Optional<String> refusal(RuleSetting setting) {
    if (ruleClass.filter(RuleClass.SAFETY::equals).isPresent()) {
      return refused("is a rule of safety: nobody can switch it off or change how grave it is.");
    }
    if (status != Status.RAISED) {
      return refused("is raised by no check, so there is nothing to set.");
    }
    if (!configurable) {
      return refused("is fixed.");
    }
    return switch (setting) {
      case RuleSetting.Off _ ->
          evidence.grade() == Evidence.Grade.D
              ? Optional.empty()
              : refused(
                  "rests on evidence of grade "
                      + evidence.grade()
                      + ": it can be tuned, and only a house default, of grade D, can be switched off.");
      case RuleSetting.Weighs(var weight) -> refusal(weight);
    };
  }

  private Optional<String> refusal(Severity weight) {
    var warnsOfNothing =
        ruleClass.filter(of -> of == RuleClass.MYTH || of == RuleClass.PAIR).isPresent();
    if (warnsOfNothing) {
      return weight == Severity.INFO || severity.filter(weight::equals).isPresent()
          ? Optional.empty()
          : refused("says that there is nothing to warn of.");
    }
    return weight == Severity.BENEFIT
        ? refused("warns, and BENEFIT is for what does good.")
        : Optional.empty();
  }

  private Optional<String> refused(String why) {
    return Optional.of(id + " " + why);
  }
}
