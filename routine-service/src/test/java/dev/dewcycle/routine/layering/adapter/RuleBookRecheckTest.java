package dev.dewcycle.routine.layering.adapter;

import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static dev.dewcycle.routine.testing.Api.daily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.RecallAction;
import dev.dewcycle.kit.event.EventJson;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** New rules are played by products that are suddenly something else and tell nobody. */
@ServiceTest
class RuleBookRecheckTest {
  @Inject Neighbours neighbours;
  @Inject Database database;
  @Inject CurrentTenant tenants;
  @Inject EventJson json;

  private final Bottle toner = bottle("Toner " + UUID.randomUUID(), Category.EXFOLIATING_TONER);
  private final Bottle acid = toner.with("GLYCOLIC ACID", ActiveFamily.AHA);

  @Test
  void what_new_rules_find_is_kept_and_told_to_nobody() {
    var subscriber = holder();

    judgedByNewRules(subscriber, acid);

    awaitCause(subscriber, "L01", "RULE_BOOK_CHANGED");
    try (var history = new History(subscriber)) {
      neighbours.sell(toner.product(), 3);
      var told = history.await("FindingsChanged", 1).getFirst().data();
      assertThat(told.get("version").asLong()).isEqualTo(3);
      assertThat(told.get("cause").get("kind").asText()).isEqualTo("PRODUCT_CHANGED");
    }
  }

  @Test
  void a_block_that_new_rules_open_is_told() {
    var subscriber = holder();

    judgedByNewRules(subscriber, toner.recalled(RecallAction.PAUSE));

    try (var history = new History(subscriber)) {
      var told = history.await("FindingsChanged", 1).getFirst().data();
      assertThat(told.get("cause").get("kind").asText()).isEqualTo("RULE_BOOK_CHANGED");
      assertThat(told.get("open").findValuesAsText("severity")).contains("BLOCK");
    }
  }

  @Test
  void what_a_product_brings_is_told_although_new_rules_found_it_first() {
    var subscriber = holder();

    judgedByNewRules(
        subscriber, acid, "PRODUCT_CHANGED:" + toner.id(), "2 seconds", toner.id().toString());

    try (var history = new History(subscriber)) {
      var told = history.await("FindingsChanged", 1).getFirst().data();
      assertThat(told.get("open").findValuesAsText("rule")).contains("L01");
    }
  }

  private String holder() {
    neighbours.sell(retinol(), sunscreen(), toner);
    var id = Api.subscriber(Map.of());
    Api.putRoutine(id, daily(retinol(), "PM"), daily(sunscreen(), "AM"), daily(toner, "PM"))
        .then()
        .statusCode(200);
    return id;
  }

  private void judgedByNewRules(String subscriber, Bottle changed, Object... alsoInLine) {
    var told = Neighbours.changed(changed.product(), 2);
    var snapshot = new String(json.write(told), StandardCharsets.UTF_8);
    tenants.run(
        Tenant.parse("demo:test"),
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      database.change(
                          "UPDATE product SET version = 2, snapshot = ?::jsonb WHERE id = ?",
                          snapshot,
                          changed.id());
                      if (alsoInLine.length > 0) {
                        database.change(
                            "INSERT INTO recheck (subscriber, cause, priority, due_at, product)"
                                + " VALUES (?, ?, 9, now() + ?::interval, ?::uuid)",
                            subscriber,
                            alsoInLine[0],
                            alsoInLine[1],
                            alsoInLine[2]);
                      }
                      database.change(
                          "INSERT INTO recheck (subscriber, cause, priority, due_at)"
                              + " VALUES (?, 'RULE_BOOK_CHANGED', 9, now())",
                          subscriber);
                    }));
  }

  private static void awaitCause(String subscriber, String rule, String cause) {
    await()
        .untilAsserted(
            () ->
                assertThat(
                        Api.demo()
                            .get("/v1/subscribers/" + subscriber + "/findings")
                            .<List<String>>path(
                                "items.findAll { it.rule == '" + rule + "' }.openedBy.kind"))
                    .containsExactly(cause));
  }
}
