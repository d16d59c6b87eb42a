package dev.dewcycle.routine.product.adapter;

import dev.dewcycle.events.EventType;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.events.ProductChanged;
import dev.dewcycle.kit.event.EventHandler;
import dev.dewcycle.kit.event.EventIntake;
import dev.dewcycle.kit.event.ReceivedEvent;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.storage.adapter.Database;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps the local copy of the catalogue. Where what a product is has changed, everybody who holds
 * it is put in line to be checked again, by one statement however many they are; a recall goes
 * before all others.
 */
@ApplicationScoped
public class ProductConsumer implements EventHandler {
  /**
   * Why holders are checked again.
   *
   * @param priority the lower goes first; what time alone makes necessary comes after all of these
   */
  private record Reason(CauseKind cause, int priority) {}

  private static final Reason RECALL = new Reason(CauseKind.RECALL_CHANGED, 1);
  private static final Reason CHANGE = new Reason(CauseKind.PRODUCT_CHANGED, 5);
  private static final String ENQUEUE =
      """
      INSERT INTO recheck (subscriber, cause, product, priority, due_at)
      SELECT subscriber, ? || ':' || product, product, ?, ?
      FROM %s WHERE product = ?
      ON CONFLICT (tenant, subscriber, cause) DO UPDATE
      SET due_at = least(recheck.due_at, excluded.due_at), stamp = excluded.stamp
      """;

  /** Those in whose routine it stands. */
  private static final String HOLDERS = ENQUEUE.formatted("routine_product");

  /** Those in whose hands it is, be it applied or not. */
  private static final String OWNERS = ENQUEUE.formatted("owned_product");

  @Inject EventIntake intake;
  @Inject ProductStore products;
  @Inject Database database;
  @Inject InstantSource clock;

  @Incoming("products")
  @Blocking
  public void consume(ConsumerRecords<String, byte[]> batch) {
    intake.take(batch, "routine-products", this);
  }

  @Override
  public Set<EventType> types() {
    return Set.of(EventType.PRODUCT_CHANGED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    var told = (ProductChanged) event.data();
    var before = products.find(told.id());
    var period = Optional.ofNullable(products.paoMonths(List.of(told.id())).get(told.id()));
    if (products.save(told)) {
      before
          .flatMap(known -> reason(known, told))
          .ifPresent(reason -> checkAgain(HOLDERS, told, reason));
      if (!period.equals(told.paoMonths())) {
        checkAgain(OWNERS, told, CHANGE);
      }
    }
  }

  private void checkAgain(String whom, ProductChanged told, Reason reason) {
    database.change(whom, reason.cause(), reason.priority(), clock.instant(), told.id());
  }

  /** Why its holders are to be checked again; not at all where nothing that counts changed. */
  private static Optional<Reason> reason(Product known, ProductChanged told) {
    var now = Product.of(told);
    if (!known.recall().equals(now.recall())) {
      return Optional.of(RECALL);
    }
    return differs(known, now) ? Optional.of(CHANGE) : Optional.empty();
  }

  /** Whether anything by which layering is judged has changed: a new text or size does not. */
  private static boolean differs(Product known, Product now) {
    return known.formulationVersion() != now.formulationVersion()
        || known.role() != now.role()
        || known.boost() != now.boost()
        || known.strength() != now.strength()
        || known.rinseOff() != now.rinseOff()
        || known.contentKnown() != now.contentKnown()
        || !known.spf().equals(now.spf())
        || !known.usesPerWeek().equals(now.usesPerWeek())
        || !known.courseDays().equals(now.courseDays())
        || !known.texture().equals(now.texture())
        || !known.ingredients().equals(now.ingredients());
  }
}
