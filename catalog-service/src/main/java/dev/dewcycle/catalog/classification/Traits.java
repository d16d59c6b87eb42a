package dev.dewcycle.catalog.classification;

import dev.dewcycle.catalog.concentration.Range;
import dev.dewcycle.events.Slot;
import dev.dewcycle.events.Strength;
import java.util.Optional;
import java.util.Set;

/** The four rows on which an ampoule and a serum are compared, each with what it rests on. */
public record Traits(
    Concentration concentration, Frequency frequency, Purpose purpose, Tolerance tolerance) {

  /** What a trait rests on. */
  public enum Basis {
    CONTENT,
    DIRECTIONS,
    ROLE,
    NOTHING_KNOWN
  }

  /**
   * How strong it is.
   *
   * @param active the ingredient that decides, where there is one
   */
  public record Concentration(
      Strength level, Optional<String> active, Optional<Range> share, Basis basis) {}

  /**
   * How often and how long it is used.
   *
   * @param usesPerWeek at most, 1-14
   * @param longestUseDays the longest use without a rest, days; absent where it has no end
   */
  public record Frequency(
      int usesPerWeek, Set<Slot> slots, Optional<Integer> longestUseDays, Basis basis) {

    public Frequency {
      slots = Set.copyOf(slots);
    }
  }

  /** What it is for, and how soon that shows. */
  public record Purpose(Aim aim, Speed speed, Basis basis) {}

  /** How likely it irritates. */
  public record Tolerance(Irritation irritation, Basis basis) {}

  /** Steady care, or a short push. */
  public enum Aim {
    MAINTENANCE,
    CORRECTION
  }

  /** How soon an effect shows. */
  public enum Speed {
    GRADUAL,
    FAST
  }

  /** The likelihood of irritation. */
  public enum Irritation {
    LOW,
    MEDIUM,
    HIGH,
    UNKNOWN
  }
}
