package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;

/** What a partner makes of a rule for its own subscribers. */
public sealed interface RuleSetting {

  /**
   * The rule is as grave as this. For a rule that finds its severity by itself it is the middle
   * one.
   */
  record Weighs(Severity severity) implements RuleSetting {}

  /** The rule finds nothing. */
  record Off() implements RuleSetting {}
}
