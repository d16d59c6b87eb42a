package dev.dewcycle.routine.phase.adapter;

import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.testing.Api.daily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.RecallAction;
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
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A phase begins after a recall has looked for its holders, and before anybody can see it. */
@ServiceTest
class RecallDuringStartTest {
  private static final String WAITING = "SELECT 1 FROM pg_locks WHERE NOT granted";
  private static final Tenant DEMO = Tenant.parse("demo:test");

  @Inject Neighbours neighbours;
  @Inject ProductConsumer products;
  @Inject CurrentTenant tenants;

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Test
  void the_phase_pauses_all_the_same() {
    var ampoule = bottle("Raced Ampoule " + UUID.randomUUID(), Category.AMPOULE);
    neighbours.sell(ampoule);
    Api.putRoutine(Api.subscriber(Map.of()), daily(ampoule, "PM")).then().statusCode(200);
    var subscriber = Api.subscriber(Map.of());

    var id = startedDuring(ampoule.recalled(RecallAction.PAUSE), subscriber);

    await()
        .untilAsserted(
            () -> assertThat(Api.getPhase(id).<String>path("state")).isEqualTo("PAUSED"));
  }

  /** Starts a phase while the recall is written and not yet committed, and is checked again. */
  private String startedDuring(Bottle recalled, String subscriber) {
    return tenants.as(
        DEMO,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      products.handle(told(recalled));
                      var phase = Api.start(subscriber, Api.phase(recalled));
                      phase.then().statusCode(201);
                      await().until(this::isWaiting);
                      return phase.path("id");
                    }));
  }

  private static ReceivedEvent told(Bottle bottle) {
    return new ReceivedEvent(
        UUID.randomUUID(),
        EventType.PRODUCT_CHANGED,
        DEMO,
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
