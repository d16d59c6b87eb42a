package dev.dewcycle.routine.checkin;

/** A sign, and how strong it is. */
public record Observation(Sign sign, Degree degree) {

  /** How strong a sign is. */
  public enum Degree {
    MILD,
    SEVERE
  }

  /** Whether a product that does this must not be used again. */
  boolean isReaction() {
    return degree == Degree.SEVERE || sign.isAlarming();
  }
}
