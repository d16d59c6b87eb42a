package dev.dewcycle.reminder.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is told, the same text at every try and to every endpoint.
 *
 * @param id the event's own, and the header {@code webhook-id}: receivers know a repetition by it
 * @param at wall time of the event, not of the try
 * @param about whom it is about, so that it can be erased with her; absent where nobody
 * @param body the JSON that is signed and sent
 */
public record Message(UUID id, String type, Instant at, Optional<Life> about, String body) {
  /** Name of the message that a partner asks for to try an endpoint. */
  public static final String TEST = "WebhookTest";

  /**
   * One life of a subscriber's id.
   *
   * @param generation from 1; an id that is used again after an erasure has the next one
   */
  public record Life(String subscriber, long generation) {}

  /**
   * A message about an event.
   *
   * @param data the event's data as a JSON object
   */
  public static Message of(UUID id, String type, Instant at, Optional<Life> about, String data) {
    var body = "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":%s}".formatted(type, at, data);
    return new Message(id, type, at, about, body);
  }

  /** A message that only shows that the endpoint is reached. */
  public static Message test(UUID id, Instant at, UUID endpoint) {
    return of(id, TEST, at, Optional.empty(), "{\"endpoint\":\"%s\"}".formatted(endpoint));
  }
}
