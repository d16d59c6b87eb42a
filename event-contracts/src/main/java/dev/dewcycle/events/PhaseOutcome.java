package dev.dewcycle.events;

/** How an ended phase ended. */
public enum PhaseOutcome {
  COMPLETED,
  STOPPED,
  REACTION,
  RECALLED
}
