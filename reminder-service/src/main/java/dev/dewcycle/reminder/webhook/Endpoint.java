package dev.dewcycle.reminder.webhook;

import dev.dewcycle.events.WebhookEndpointDisabled.Reason;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a partner is told. Its secret is not part of it.
 *
 * @param version of what the partner edits: address, filter, and whether it is enabled
 * @param disabled when and why the service has disabled it; absent where the partner has
 * @param failingSince the first failure since the last success
 * @param previousSecretUntil until when the secret before the current one signs too
 */
public record Endpoint(
    UUID id,
    long version,
    String url,
    EventFilter filter,
    boolean enabled,
    Optional<Disabled> disabled,
    Optional<Instant> failingSince,
    Optional<Instant> previousSecretUntil,
    Instant createdAt) {

  /** How many a tenant can have, in each mode. */
  public static final int MOST = 50;

  /** That the service has disabled an endpoint. */
  public record Disabled(Instant at, Reason because) {}

  /** A new one. */
  public static Endpoint made(
      UUID id, String url, EventFilter filter, boolean enabled, Instant now) {
    return new Endpoint(
        id, 1, url, filter, enabled, Optional.empty(), Optional.empty(), Optional.empty(), now);
  }

  /**
   * As the partner wants it now. One that is enabled again, or is elsewhere now, has its failures
   * forgiven.
   */
  public Endpoint edited(String newUrl, EventFilter newFilter, boolean enable) {
    var afresh = enable && !enabled || !newUrl.equals(url);
    return new Endpoint(
        id,
        version + 1,
        newUrl,
        newFilter,
        enable,
        enable ? Optional.empty() : disabled,
        afresh ? Optional.empty() : failingSince,
        previousSecretUntil,
        createdAt);
  }
}
