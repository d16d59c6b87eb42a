package dev.dewcycle.reminder.webhook;

import dev.dewcycle.events.WebhookEndpointDisabled.Reason;
import dev.dewcycle.reminder.webhook.Answer.Answered;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When an endpoint is disabled: at once where it says that it is gone, else after days of failure.
 */
public final class Patience {
  /** Longer than all tries of one delivery take, which is 75 h 35 min and a fifth more at most. */
  public static final Duration LENGTH = Duration.ofDays(5);

  private Patience() {}

  /**
   * Whether the endpoint is to be disabled after a try, and why.
   *
   * @param failingSince the first failure since it last succeeded, this one included
   */
  public static Optional<Reason> after(Answer answer, Instant failingSince, Instant now) {
    if (answer.isSuccess()) {
      return Optional.empty();
    }
    if (answer instanceof Answered answered && answered.isGone()) {
      return Optional.of(Reason.GONE);
    }
    return failingSince.plus(LENGTH).isAfter(now) ? Optional.empty() : Optional.of(Reason.FAILING);
  }
}
