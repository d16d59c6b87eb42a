package dev.dewcycle.reminder.explanation;

import dev.dewcycle.reminder.webhook.Verdict.State;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a webhook endpoint has got of an occurrence that fired.
 *
 * @param enabled whether the endpoint gets anything now
 * @param state absent where no delivery is on record
 * @param answer what the last try brought: a status, or why there was no answer
 * @param nextTryAt present while it is PENDING
 */
public record Delivery(
    UUID endpoint,
    boolean enabled,
    Optional<State> state,
    int tries,
    Optional<String> answer,
    Optional<Instant> lastTryAt,
    Optional<Instant> nextTryAt) {

  Link link() {
    return state.map(this::link).orElseGet(this::unsent);
  }

  private Link link(State known) {
    return switch (known) {
      case DELIVERED -> Link.of(Why.DELIVERED, endpoint, answer.orElse("-")).at(lastTryAt);
      case FAILED ->
          Link.of(Why.DELIVERY_FAILED, endpoint, tries, answer.orElse("-")).at(lastTryAt);
      case PENDING -> {
        if (!enabled) {
          yield Link.of(Why.ENDPOINT_DISABLED, endpoint);
        }
        yield tries == 0
            ? Link.of(Why.DELIVERY_PENDING, endpoint).at(nextTryAt)
            : Link.of(Why.DELIVERY_RETRIED, endpoint, tries, answer.orElse("-")).at(nextTryAt);
      }
    };
  }

  private Link unsent() {
    return Link.of(enabled ? Why.DELIVERY_UNKNOWN : Why.ENDPOINT_DISABLED, endpoint);
  }
}
