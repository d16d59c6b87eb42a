package dev.dewcycle.routine.subscriber;

/**
 * An ingredient that a subscriber avoids.
 *
 * @param inci as the partner wrote it; compared without regard to case
 */
public record Avoid(String inci, Why why) {
  public Avoid {
    if (inci.isBlank()) {
      throw new IllegalArgumentException("an ingredient to avoid has a name");
    }
  }

  /** Why it is avoided: an allergy blocks, a preference is only mentioned. */
  public enum Why {
    ALLERGY,
    PREFERENCE
  }
}
