package dev.dewcycle.reminder.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after a failed try, by Standard Webhooks 1.0, "Retry schedule". */
public final class RetrySchedule {
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  /** No pause is longer, whatever a receiver asks for. */
  public static final Duration LONGEST = Duration.ofHours(30);

  /** By how much a pause is longer at most, so that what failed together is not tried together. */
  public static final double MOST_JITTER = 0.2;

  private RetrySchedule() {}

  /** How many tries a delivery gets. */
  public static int tries() {
    return PAUSES.size() + 1;
  }

  /**
   * The pause after a failed try; none after the last one.
   *
   * @param tries how many have failed, from 1
   * @param asked the receiver's Retry-After: no pause is shorter, up to {@link #LONGEST}
   * @param luck from 0, included, to 1, excluded
   */
  public static Optional<Duration> pauseAfter(int tries, Optional<Duration> asked, double luck) {
    if (tries > PAUSES.size()) {
      return Optional.empty();
    }
    var pause = PAUSES.get(tries - 1);
    var spread = pause.plusMillis((long) (pause.toMillis() * MOST_JITTER * luck));
    var least = asked.filter(wish -> wish.compareTo(spread) > 0).orElse(spread);
    return Optional.of(least.compareTo(LONGEST) > 0 ? LONGEST : least);
  }
}
