package dev.dewcycle.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A partner's webhook endpoint gets nothing any more until it is enabled again. Its address is left
 * out: it may hold a secret of the partner's.
 *
 * @param at wall time
 */
public record WebhookEndpointDisabled(UUID endpoint, long version, Reason reason, Instant at)
    implements Event {

  /** Why it was disabled. */
  public enum Reason {
    /** It answered 410. */
    GONE,
    /** Tries have failed for days, and none succeeded. */
    FAILING
  }

  @Override
  public String aggregateId() {
    return endpoint.toString();
  }
}
