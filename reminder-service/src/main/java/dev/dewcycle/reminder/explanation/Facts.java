package dev.dewcycle.reminder.explanation;

import dev.dewcycle.reminder.preference.Preferences;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What is known that bears on a question.
 *
 * @param now wall time
 * @param preferences how the subscriber wants to be told
 * @param phases all of the subscriber's
 * @param care what she is to be reminded of outside them; absent where nothing was told of it
 * @param occurrences those of the kind and day, open or done with
 */
public record Facts(
    Life life,
    Instant now,
    Preferences preferences,
    List<HeardPhase> phases,
    Optional<HeardCare> care,
    List<Occurrence> occurrences) {

  public Facts {
    phases = List.copyOf(phases);
    occurrences = List.copyOf(occurrences);
  }

  /** Whether the subscriber is there. */
  public sealed interface Life {}

  /** She is known, and lives in that zone, maybe by a test clock. */
  public record Known(ZoneId zone, Optional<Clock> clock) implements Life {}

  /** Nothing is left of her but the number of lives her id has had. */
  public record Erased(long generation) implements Life {}

  /**
   * A test clock.
   *
   * @param ready whether it stands still
   */
  public record Clock(Instant shows, boolean ready) {}
}
