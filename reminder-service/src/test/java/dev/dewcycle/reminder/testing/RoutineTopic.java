package dev.dewcycle.reminder.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.events.Event;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.testing.EventSchemas;
import dev.dewcycle.kit.event.EventJson;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.kit.testing.TopicWriter;
import java.time.Instant;
import java.util.UUID;

/** Tells events as routine-service does, for the tenant demo in test mode. */
public final class RoutineTopic implements AutoCloseable {
  private static final EventJson JSON = new EventJson();
  private static final Tenant DEMO = Tenant.parse("demo:test");

  private final TopicWriter topics = new TopicWriter();

  /** Tells an event that happens now. */
  public void tell(Event event) {
    tell(event, Instant.now());
  }

  /** Tells an event that happened at the given wall time. */
  public void tell(Event event, Instant at) {
    EventSchemas.assertValid(EventType.of(event).typeName(), new String(JSON.write(event), UTF_8));
    topics.tell(DEMO, event, UUID.randomUUID(), at);
  }

  @Override
  public void close() {
    topics.close();
  }
}
