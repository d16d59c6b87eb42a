package dev.dewcycle.routine.checkin;

/** What can be seen or felt on the skin. */
public enum Sign {
  REDNESS,
  STINGING,
  DRYNESS,
  BREAKOUT,
  ITCHING,
  SWELLING,
  HIVES,
  BLISTERS;

  /** Whether it is a reaction at any degree. */
  boolean isAlarming() {
    return switch (this) {
      case SWELLING, HIVES, BLISTERS -> true;
      case REDNESS, STINGING, DRYNESS, BREAKOUT, ITCHING -> false;
    };
  }
}
