package dev.dewcycle.routine.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.dewcycle.events.Event;
import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.ProductChanged;
import dev.dewcycle.events.TestClockChanged;
import dev.dewcycle.kit.event.EventJson;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.product.Product;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** catalog-service and reminder-service as the tests play them: by their events on Kafka. */
@ApplicationScoped
public class Neighbours {
  private final KafkaProducer<String, byte[]> producer;

  @Inject EventJson json;

  Neighbours(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers, "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** The catalogue tells the demo tenant's products, each in its first version. */
  public void sell(Bottle... bottles) {
    for (var bottle : bottles) {
      sell(bottle.product(), 1);
    }
  }

  /** The catalogue tells a version of a product, a new formulation each time. */
  public void sell(Product product, long version) {
    tell("demo", changed(product, version));
  }

  /** A test clock is made, or moved. */
  public UUID clock(UUID id, long version, String now) {
    tell("demo", new TestClockChanged(id, version, Instant.parse(now)));
    return id;
  }

  public UUID clock(String now) {
    return clock(UuidCreator.getTimeOrderedEpochPlus1(), 1, now);
  }

  public void tell(String tenant, Event event) {
    tell(tenant, event, UuidCreator.getTimeOrderedEpochPlus1());
  }

  /** Tells an event under an id, which stays the same where it is told again. */
  public void tell(String tenant, Event event, UUID id) {
    var type = EventType.of(event);
    var record =
        new ProducerRecord<>(
            type.topic(), tenant + ":test/" + event.aggregateId(), json.write(event));
    Map.of(
            EventHeaders.ID, id.toString(),
            EventHeaders.TYPE, type.typeName(),
            EventHeaders.TIME, Instant.now().toString(),
            EventHeaders.TENANT, tenant,
            EventHeaders.MODE, "test")
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

  @PreDestroy
  void close() {
    producer.close();
  }

  public static ProductChanged changed(Product product, long version) {
    return new ProductChanged(
        product.id(),
        version,
        version,
        product.withdrawn(),
        product.sku(),
        product.gtin(),
        product.brand(),
        product.name(),
        product.label(),
        product.role(),
        product.strength(),
        product.boost(),
        product.contentKnown(),
        product.rinseOff(),
        product.spf(),
        product.texture(),
        Optional.empty(),
        product.usesPerWeek(),
        product.courseDays(),
        product.concerns(),
        product.ingredients());
  }
}
