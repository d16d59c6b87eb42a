package dev.dewcycle.routine.reaction;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A product that a subscriber reacted to. It stays blocked until somebody clears it.
 *
 * @param version from 1, raised by each further reaction
 * @param since the day of the last reaction, in the subscriber's zone
 * @param source where the last reaction was told
 * @param sourceId id of that check-in or patch test
 */
public record ProductBlock(
    UUID product, long version, LocalDate since, Source source, UUID sourceId) {

  /** Where a reaction can be told. */
  public enum Source {
    CHECK_IN,
    PATCH_TEST
  }
}
