package dev.dewcycle.routine.product.adapter;

import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.daily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.RecallAction;
import dev.dewcycle.kit.event.ReceivedEvent;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.History;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProductConsumerTest {
  @Inject Neighbours neighbours;
  @Inject ProductConsumer products;
  @Inject Database database;
  @Inject CurrentTenant tenants;

  private final Bottle toner =
      bottle("Toner " + UUID.randomUUID(), Category.EXFOLIATING_TONER).with("GLYCERIN");

  @Test
  void a_reformulation_opens_what_it_brings_for_everybody_who_holds_the_product() {
    var subscriber = withRetinolAndToner();

    neighbours.sell(toner.with("GLYCOLIC ACID", ActiveFamily.AHA).product(), 2);

    awaitRule(subscriber, "L01");
    try (var history = new History(subscriber)) {
      var told = history.await("FindingsChanged", 1).getLast().data();
      assertThat(told.get("cause").get("kind").asText()).isEqualTo("PRODUCT_CHANGED");
      assertThat(told.get("cause").get("product").asText()).isEqualTo(toner.id().toString());
    }
  }

  @Test
  void an_older_snapshot_that_comes_late_changes_nothing() {
    var subscriber = withRetinolAndToner();
    neighbours.sell(toner.with("GLYCOLIC ACID", ActiveFamily.AHA).product(), 3);
    awaitRule(subscriber, "L01");

    neighbours.sell(toner.product(), 2);

    neighbours.sell(toner.with("LACTIC ACID", ActiveFamily.AHA).product(), 4);
    try (var history = new History(subscriber)) {
      assertThat(history.await("FindingsChanged", 2))
          .allMatch(told -> told.data().get("cleared").isEmpty());
    }
  }

  @Test
  void a_recall_goes_before_a_reformulation_that_is_not_worked_off_yet() {
    withRetinolAndToner();

    var priorities =
        tenants.as(
            Tenant.parse("demo:test"),
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () -> {
                          tell(toner.with("GLYCOLIC ACID", ActiveFamily.AHA), 2);
                          var before = priorities();
                          tell(toner.recalled(RecallAction.PAUSE), 3);
                          return List.of(before, priorities());
                        }));

    assertThat(priorities).containsExactly(List.of(5L), List.of(1L, 5L));
  }

  private void tell(Bottle bottle, long version) {
    products.handle(
        new ReceivedEvent(
            UUID.randomUUID(),
            EventType.PRODUCT_CHANGED,
            Tenant.parse("demo:test"),
            Instant.now(),
            Neighbours.changed(bottle.product(), version)));
  }

  private List<Long> priorities() {
    return database.rows(
        "SELECT priority FROM recheck WHERE product = ? ORDER BY priority",
        row -> row.number("priority"),
        toner.id());
  }

  private String withRetinolAndToner() {
    neighbours.sell(retinol(), sunscreen(), toner);
    var subscriber = Api.subscriber(Map.of());
    Api.putRoutine(subscriber, daily(retinol(), "PM"), daily(toner, "PM"), daily(sunscreen(), "AM"))
        .then()
        .statusCode(200);
    return subscriber;
  }

  private static void awaitRule(String subscriber, String rule) {
    await()
        .untilAsserted(
            () ->
                assertThat(Api.getRoutine(subscriber).<List<String>>path("findings.rule"))
                    .contains(rule));
  }
}
