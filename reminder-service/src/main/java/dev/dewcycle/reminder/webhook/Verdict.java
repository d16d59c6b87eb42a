package dev.dewcycle.reminder.webhook;

import dev.dewcycle.reminder.webhook.Answer.Answered;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a delivery goes on after a try.
 *
 * @param nextTryAt present exactly for PENDING
 */
public record Verdict(State state, Optional<Instant> nextTryAt) {

  /** Where a delivery stands. */
  public enum State {
    /** It is tried, now or at its next time. */
    PENDING,
    /** The receiver has taken it. */
    DELIVERED,
    /** All tries are used up; a replay gives it new ones. */
    FAILED
  }

  /**
   * Judges a try.
   *
   * @param tries how many there were, this one included
   * @param luck from 0, included, to 1, excluded: spreads the next tries
   */
  public static Verdict on(Answer answer, int tries, Instant now, double luck) {
    if (answer.isSuccess()) {
      return new Verdict(State.DELIVERED, Optional.empty());
    }
    return RetrySchedule.pauseAfter(tries, asked(answer), luck)
        .map(pause -> new Verdict(State.PENDING, Optional.of(now.plus(pause))))
        .orElse(new Verdict(State.FAILED, Optional.empty()));
  }

  private static Optional<Duration> asked(Answer answer) {
    return answer instanceof Answered answered ? answered.retryAfter() : Optional.empty();
  }
}
