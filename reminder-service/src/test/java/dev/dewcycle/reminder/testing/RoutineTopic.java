package dev.dewcycle.reminder.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.events.Event;
import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.testing.EventSchemas;
import dev.dewcycle.kit.event.EventJson;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells events as routine-service does, for the tenant demo in test mode. */
public final class RoutineTopic implements AutoCloseable {
  private static final EventJson JSON = new EventJson();

  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(
          Map.of(
              "bootstrap.servers",
              ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
          new StringSerializer(),
          new ByteArraySerializer());

  /** Tells an event that happens now. */
  public void tell(Event event) {
    tell(event, Instant.now());
  }

  /** Tells an event that happened at the given wall time. */
  public void tell(Event event, Instant at) {
    var type = EventType.of(event);
    var data = JSON.write(event);
    EventSchemas.assertValid(type.typeName(), new String(data, UTF_8));
    var record = new ProducerRecord<>(type.topic(), "demo:test/" + event.aggregateId(), data);
    Map.of(
            EventHeaders.ID, UUID.randomUUID().toString(),
            EventHeaders.TYPE, type.typeName(),
            EventHeaders.TIME, at.toString(),
            EventHeaders.TENANT, "demo",
            EventHeaders.MODE, "test",
            EventHeaders.AGGREGATE_VERSION, Long.toString(event.version()))
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    producer.send(record);
    producer.flush();
  }

  @Override
  public void close() {
    producer.close();
  }
}
