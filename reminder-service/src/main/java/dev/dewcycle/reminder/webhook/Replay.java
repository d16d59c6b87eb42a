package dev.dewcycle.reminder.webhook;

import dev.dewcycle.reminder.webhook.Verdict.State;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Which deliveries are to be made again. */
public sealed interface Replay {
  /** As long as deliveries are kept, and a day more. */
  Duration LONGEST = Duration.ofDays(31);

  /** The one of a message. */
  record One(UUID message) implements Replay {}

  /**
   * Those of a time.
   *
   * @param from the earliest event, included
   * @param to the latest event, excluded; after {@code from}, by {@link #LONGEST} at most
   * @param state only those that stand there
   */
  record Range(Instant from, Instant to, State state) implements Replay {
    public Range {
      if (!isRange(from, to)) {
        throw new IllegalArgumentException("no range: " + from + " to " + to);
      }
    }

    public static boolean isRange(Instant from, Instant to) {
      return from.isBefore(to) && !from.plus(LONGEST).isBefore(to);
    }
  }
}
