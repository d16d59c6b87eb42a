package dev.dewcycle.catalog.classification;

import dev.dewcycle.events.Slot;
import java.util.Optional;
import java.util.Set;

/**
 * What a brand's directions say about use. What they do not say is absent, never assumed.
 *
 * @param usesPerWeek the most uses a week, 1-14
 * @param courseDays length of the course that they name, days
 * @param daily whether they ask for use on every day
 * @param slots the halves of the day that they name
 */
public record Directions(
    Optional<Integer> usesPerWeek, Optional<Integer> courseDays, boolean daily, Set<Slot> slots) {

  /** Directions that say nothing, as blank ones do. */
  public static final Directions SILENT =
      new Directions(Optional.empty(), Optional.empty(), false, Set.of());

  public Directions {
    slots = Set.copyOf(slots);
  }

  /** Whether they say how often or how long. */
  boolean speak() {
    return usesPerWeek.isPresent() || courseDays.isPresent() || !slots.isEmpty();
  }
}
