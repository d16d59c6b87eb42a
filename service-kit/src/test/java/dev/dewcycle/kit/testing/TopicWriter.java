package dev.dewcycle.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.events.Event;
import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.EventType;
import dev.dewcycle.kit.event.EventJson;
import dev.dewcycle.kit.tenancy.Tenant;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells events as another service does. */
public final class TopicWriter implements AutoCloseable {
  private static final EventJson JSON = new EventJson();

  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(
          Map.of(
              "bootstrap.servers",
              ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
              "acks",
              "all"),
          new StringSerializer(),
          new ByteArraySerializer());

  /**
   * Tells an event, and returns when Kafka has it.
   *
   * @param id of the event: the same where it is told again
   * @param at wall time of the change
   */
  public void tell(Tenant tenant, Event event, UUID id, Instant at) {
    var type = EventType.of(event);
    var record =
        new ProducerRecord<>(
            type.topic(), tenant.key() + "/" + event.aggregateId(), JSON.write(event));
    Map.of(
            EventHeaders.ID, id.toString(),
            EventHeaders.TYPE, type.typeName(),
            EventHeaders.TIME, at.toString(),
            EventHeaders.TENANT, tenant.name(),
            EventHeaders.MODE, tenant.mode().word(),
            EventHeaders.AGGREGATE_VERSION, Long.toString(event.version()))
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    try {
      producer.send(record).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
