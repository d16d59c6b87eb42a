package dev.dewcycle.routine.feedback;

/** What a partner says of a finding. */
public enum Verdict {
  HELPFUL,
  FALSE_ALARM;

  /** What a book that pleases the partner does with the case. */
  public Expectation expects() {
    return switch (this) {
      case HELPFUL -> Expectation.FOUND;
      case FALSE_ALARM -> Expectation.SILENT;
    };
  }

  /** What the rule does when the case is evaluated again. */
  public enum Expectation {
    FOUND,
    SILENT
  }
}
