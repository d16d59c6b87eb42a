package dev.dewcycle.kit.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.EventType;
import dev.dewcycle.kit.tenancy.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;

/** The CloudEvents attributes of a Kafka record, read and checked. */
record RecordHeaders(
    UUID id, EventType type, Tenant tenant, Instant time, Optional<String> traceParent) {

  /**
   * Whether the record has to be looked at: it is of one of the types, or names none at all. A type
   * that is not known here was added later and is somebody else's.
   */
  static boolean mayBeOneOf(Set<EventType> types, Headers headers) {
    return text(headers, EventHeaders.TYPE)
        .map(name -> EventType.named(name).filter(types::contains).isPresent())
        .orElse(true);
  }

  /** Whose record it is, as it says, unchecked: the same for all of one tenant. */
  static String tenantKey(Headers headers) {
    return text(headers, EventHeaders.TENANT).orElse("")
        + ":"
        + text(headers, EventHeaders.MODE).orElse("");
  }

  static RecordHeaders read(Headers headers) {
    try {
      return new RecordHeaders(
          UUID.fromString(required(headers, EventHeaders.ID)),
          EventType.named(required(headers, EventHeaders.TYPE)).orElseThrow(),
          new Tenant(
              required(headers, EventHeaders.TENANT),
              Tenant.Mode.of(required(headers, EventHeaders.MODE))),
          Instant.parse(required(headers, EventHeaders.TIME)),
          text(headers, EventHeaders.TRACE_PARENT));
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new InvalidEvent("a header cannot be read: " + e.getMessage(), e);
    }
  }

  private static String required(Headers headers, String name) {
    return text(headers, name)
        .orElseThrow(() -> new InvalidEvent("the header " + name + " is missing"));
  }

  private static Optional<String> text(Headers headers, String name) {
    return Optional.ofNullable(headers.lastHeader(name))
        .map(header -> new String(header.value(), UTF_8));
  }
}
