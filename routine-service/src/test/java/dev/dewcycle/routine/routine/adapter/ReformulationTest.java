package dev.dewcycle.routine.routine.adapter;

import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.daily;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.EventType;
import dev.dewcycle.kit.event.ReceivedEvent;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.product.adapter.ProductConsumer;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReformulationTest {
  private static final String WAITING = "SELECT 1 FROM pg_locks WHERE NOT granted";

  @Inject Neighbours neighbours;
  @Inject ProductConsumer products;
  @Inject CurrentTenant tenants;

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Test
  void a_reformulation_that_comes_in_while_a_routine_is_stored_is_not_missed() {
    var plain = bottle("Toner " + UUID.randomUUID(), Category.EXFOLIATING_TONER);
    var acid = plain.with("GLYCOLIC ACID", ActiveFamily.AHA);
    neighbours.sell(plain, retinol(), sunscreen());
    var id = Api.subscriber(Map.of());
    Api.putRoutine(id, daily(retinol(), "PM"), daily(sunscreen(), "AM"), daily(plain, "AM"));
    Api.putRoutine(id, daily(retinol(), "PM"), daily(sunscreen(), "AM"));

    var stored = storedDuring(id, plain, acid);

    stored.then().statusCode(200).body("findings.rule", hasItem("L01"));
  }

  /** Stores the routine while the new formulation is written and not yet committed. */
  private Response storedDuring(String id, Bottle plain, Bottle acid) {
    var put = new CompletableFuture<Response>();
    tenants.run(
        Tenant.parse("demo:test"),
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      products.handle(reformulated(acid));
                      Thread.ofVirtual().start(() -> put.complete(put(id, plain)));
                      await().until(() -> put.isDone() || isWaiting());
                    }));
    return put.join();
  }

  private static Response put(String id, Bottle plain) {
    return Api.putRoutine(id, daily(retinol(), "PM"), daily(sunscreen(), "AM"), daily(plain, "PM"));
  }

  private static ReceivedEvent reformulated(Bottle bottle) {
    return new ReceivedEvent(
        UUID.randomUUID(),
        EventType.PRODUCT_CHANGED,
        Tenant.parse("demo:test"),
        Instant.now(),
        Neighbours.changed(bottle.product(), 2));
  }

  private boolean isWaiting() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var waiting = statement.executeQuery(WAITING)) {
      return waiting.next();
    }
  }
}
