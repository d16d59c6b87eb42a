package dev.dewcycle.reminder.webhook.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dewcycle.events.WebhookEndpointDisabled.Reason;
import dev.dewcycle.reminder.webhook.Endpoint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An endpoint.
 *
 * @param secret told when it is made or rotated, and never again
 * @param disabledBecause GONE or FAILING, where the service has disabled it
 * @param failingSince the first failure since the last success
 * @param previousSecretUntil until when the secret before the current one signs too
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EndpointView(
    UUID id,
    String url,
    List<String> types,
    boolean enabled,
    Optional<Instant> disabledAt,
    Optional<Reason> disabledBecause,
    Optional<Instant> failingSince,
    Optional<Instant> previousSecretUntil,
    Instant createdAt,
    Optional<String> secret) {

  static EndpointView of(Endpoint endpoint) {
    return of(endpoint, Optional.empty());
  }

  static EndpointView of(Endpoints.Keyed keyed) {
    return of(keyed.endpoint(), Optional.of(keyed.secret()));
  }

  private static EndpointView of(Endpoint endpoint, Optional<String> secret) {
    return new EndpointView(
        endpoint.id(),
        endpoint.url(),
        endpoint.filter().names(),
        endpoint.enabled(),
        endpoint.disabled().map(Endpoint.Disabled::at),
        endpoint.disabled().map(Endpoint.Disabled::because),
        endpoint.failingSince(),
        endpoint.previousSecretUntil(),
        endpoint.createdAt(),
        secret);
  }
}
