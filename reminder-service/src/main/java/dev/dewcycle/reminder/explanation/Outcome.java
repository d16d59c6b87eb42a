package dev.dewcycle.reminder.explanation;

/** How a link of the chain holds. */
public enum Outcome {
  /** It holds. */
  OK,
  /** It will be decided yet. */
  PENDING,
  /** Here the way ends. */
  BROKEN
}
