package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.kit.tenancy.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A delivery that is claimed, with all that one try needs.
 *
 * @param tries how many there were before
 * @param until when another may claim it; names this claim, as no two have the same
 * @param version of the endpoint that is tried
 * @param secret of the endpoint, sealed
 * @param previous the secret before it, which signs too until its time
 */
record Parcel(
    Address to,
    UUID message,
    String body,
    int tries,
    Instant until,
    long version,
    String url,
    byte[] secret,
    Optional<Previous> previous) {

  /** Names an endpoint. */
  record Address(Tenant tenant, UUID endpoint) {}

  /** A sealed secret that goes out of use. */
  record Previous(byte[] secret, Instant until) {}

  /** The secrets that sign at the given time, the current one first. */
  List<String> secrets(SecretSeal seal, Instant now) {
    var current = open(seal, secret);
    return previous
        .filter(old -> now.isBefore(old.until()))
        .map(old -> List.of(current, open(seal, old.secret())))
        .orElse(List.of(current));
  }

  private String open(SecretSeal seal, byte[] sealed) {
    return seal.open(sealed, to.tenant(), to.endpoint());
  }
}
