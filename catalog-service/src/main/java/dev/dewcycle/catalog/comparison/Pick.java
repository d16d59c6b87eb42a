package dev.dewcycle.catalog.comparison;

/** Which of two products to pick for a profile. */
public record Pick(Profile profile, Choice choice, Why why) {

  /** The pick. */
  public enum Choice {
    LEFT,
    RIGHT,
    EITHER,
    NEITHER,
    /** The one that could fit is not known well enough. */
    UNDECIDED
  }

  /** What the pick rests on. */
  public enum Why {
    ONLY_FIT,
    BETTER_FIT,
    BOTH_FIT,
    NONE_FITS,
    NOT_KNOWN
  }
}
