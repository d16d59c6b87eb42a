package dev.dewcycle.routine.layering.adapter;

import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.daily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.History;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ServiceTest
class RecheckWorkerTest {
  private static final String OPEN = "items.findAll { it.rule == 'L01' }.products.flatten()";

  @Inject Neighbours neighbours;
  @Inject Database database;
  @Inject SubscriberStore subscribers;
  @Inject CurrentTenant tenants;

  private final Bottle toner = bottle("Toner " + UUID.randomUUID(), Category.EXFOLIATING_TONER);
  private final Bottle pads = bottle("Pads " + UUID.randomUUID(), Category.PAD);

  @Test
  void everybody_who_holds_a_product_is_checked_and_told_once() {
    var holders = holders(5);

    reformulate(toner);

    for (var holder : holders) {
      awaitConflict(holder, toner);
      try (var history = new History(holder)) {
        var told = history.await("FindingsChanged", 1);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().data().get("version").asLong()).isEqualTo(2);
      }
    }
  }

  @Test
  void somebody_with_two_reformulated_products_is_checked_for_both() {
    var holder = holders(1).getFirst();

    reformulate(toner);
    reformulate(pads);

    awaitConflict(holder, toner);
    awaitConflict(holder, pads);
    await().until(() -> waiting(holder) == 0);
  }

  @Test
  void one_who_cannot_be_checked_holds_up_nobody_and_stays_in_line() {
    var holders = holders(4);
    var broken = holders.get(1);
    inTenant(
        () ->
            database.change(
                "UPDATE routine SET applications = '[{\"slot\": \"NOON\"}]' WHERE subscriber = ?",
                broken));

    reformulate(toner);

    holders.stream()
        .filter(holder -> !holder.equals(broken))
        .forEach(holder -> awaitConflict(holder, toner));
    assertThat(waiting(broken)).isEqualTo(1);
    inTenant(() -> database.change("DELETE FROM recheck WHERE subscriber = ?", broken));
    inTenant(() -> database.change("DELETE FROM routine WHERE subscriber = ?", broken));
  }

  @Test
  void one_who_is_locked_is_left_out_and_comes_as_soon_as_the_lock_is_gone() {
    var holders = holders(4);
    var busy = holders.get(2);

    inTenant(
        () -> {
          subscribers.lock(busy);
          reformulate(toner);
          holders.stream()
              .filter(holder -> !holder.equals(busy))
              .forEach(holder -> awaitConflict(holder, toner));
          return null;
        });

    awaitConflict(busy, toner);
  }

  private List<String> holders(int count) {
    neighbours.sell(retinol(), sunscreen(), toner, pads);
    return Stream.generate(this::holder).limit(count).toList();
  }

  private String holder() {
    var id = Api.subscriber(Map.of());
    Api.putRoutine(
            id,
            daily(retinol(), "PM"),
            daily(sunscreen(), "AM"),
            daily(toner, "PM"),
            daily(pads, "PM"))
        .then()
        .statusCode(200);
    return id;
  }

  private void reformulate(Bottle bottle) {
    neighbours.sell(bottle.with("GLYCOLIC ACID", ActiveFamily.AHA).product(), 2);
  }

  private void awaitConflict(String subscriber, Bottle bottle) {
    await()
        .untilAsserted(
            () ->
                assertThat(
                        Api.demo()
                            .get("/v1/subscribers/" + subscriber + "/findings")
                            .<List<String>>path(OPEN))
                    .contains(bottle.id().toString()));
  }

  private long waiting(String subscriber) {
    return inTenant(
        () ->
            database
                .row(
                    "SELECT count(*) AS waiting FROM recheck WHERE subscriber = ? AND cause LIKE"
                        + " 'PRODUCT%'",
                    row -> row.number("waiting"), subscriber)
                .orElseThrow());
  }

  private <T> T inTenant(Callable<T> work) {
    return tenants.as(
        Tenant.parse("demo:test"), () -> QuarkusTransaction.requiringNew().call(work));
  }
}
