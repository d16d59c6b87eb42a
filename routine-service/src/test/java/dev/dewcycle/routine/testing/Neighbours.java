package dev.dewcycle.routine.testing;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.dewcycle.events.Event;
import dev.dewcycle.events.ProductChanged;
import dev.dewcycle.events.TestClockChanged;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.kit.testing.TopicWriter;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.product.Product;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** catalog-service and reminder-service as the tests play them: by their events on Kafka. */
@ApplicationScoped
public class Neighbours {
  private final TopicWriter topics = new TopicWriter();

  /** The catalogue tells the demo tenant's products, each in its first version. */
  public void sell(Bottle... bottles) {
    for (var bottle : bottles) {
      sell(bottle.product(), 1);
    }
  }

  /** The catalogue tells a product of another tenant. */
  public void sellTo(String tenant, Bottle bottle) {
    tell(tenant, changed(bottle.product(), 1));
  }

  /** The catalogue tells a version of a product, a new formulation each time. */
  public void sell(Product product, long version) {
    tell("demo", changed(product, version));
  }

  /** The catalogue tells a version of a product with its period after opening. */
  public void sellWithPao(Bottle bottle, long version, int months) {
    tell("demo", changed(bottle.product(), version, Optional.of(months)));
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
    topics.tell(Tenant.parse(tenant + ":test"), event, id, Instant.now());
  }

  @PreDestroy
  void close() {
    topics.close();
  }

  public static ProductChanged changed(Product product, long version) {
    return changed(product, version, Optional.empty());
  }

  private static ProductChanged changed(
      Product product, long version, Optional<Integer> paoMonths) {
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
        paoMonths,
        product.usesPerWeek(),
        product.courseDays(),
        product.concerns(),
        product.ingredients(),
        product.recall());
  }
}
