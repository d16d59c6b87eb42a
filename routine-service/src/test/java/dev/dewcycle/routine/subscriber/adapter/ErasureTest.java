package dev.dewcycle.routine.subscriber.adapter;

import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.routine.checkin.adapter.CheckIns;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.History;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import dev.dewcycle.routine.testing.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class ErasureTest {
  private static final List<String> TABLES =
      List.of(
          "routine",
          "routine_product",
          "phase",
          "finding",
          "finding_set",
          "recheck",
          "check_in",
          "product_block",
          "patch_test",
          "product_use",
          "owned");

  @Inject Neighbours neighbours;
  @Inject Database database;
  @Inject CurrentTenant tenants;

  @Test
  void an_erasure_leaves_no_row_of_the_subscriber_and_no_stored_answer() {
    neighbours.sell(serum(), ampoule());
    var subscriber = somebodyInAPhase("erase-me-1");
    learn(subscriber);

    erase(subscriber);

    for (var table : TABLES) {
      assertThat(rows("SELECT subscriber FROM " + table, "subscriber"))
          .as(table)
          .doesNotContain(subscriber);
    }
    assertThat(rows("SELECT path FROM idempotency", "path"))
        .noneMatch(path -> path.contains(subscriber));
    assertThat(rows("SELECT id_hash FROM erased_subscriber", "id_hash"))
        .isNotEmpty()
        .noneMatch(hash -> hash.contains(subscriber));
  }

  @Test
  void a_timer_of_a_former_life_moves_nothing_in_the_next() {
    neighbours.sell(serum(), ampoule());
    var subscriber = somebodyInAPhase("erase-me-2");
    try (var history = new History(subscriber)) {
      var former = history.await("PhaseStarted", 1).getFirst().data().get("phase");
      erase(subscriber);
      somebodyInAPhase("erase-me-2");

      neighbours.tell("demo", Timers.fired(former, ReminderKind.PHASE_END, "2099-01-01T00:00:00Z"));

      var current = history.await("PhaseStarted", 2).getLast().data().get("phase");
      neighbours.tell(
          "demo", Timers.fired(current, ReminderKind.PHASE_END, "2099-01-01T00:00:00Z"));
      await()
          .untilAsserted(
              () ->
                  assertThat(Api.getPhase(current.get("id").asText()).<String>path("state"))
                      .isEqualTo("ENDED"));
      assertThat(history.await("PhaseEnded", 1)).hasSize(1);
    }
  }

  private static String somebodyInAPhase(String id) {
    demo().body(Api.profile(Map.of())).put("/v1/subscribers/" + id).then().statusCode(201);
    Api.putRoutine(id, daily(serum(), "PM")).then().statusCode(200);
    demo()
        .header("Idempotency-Key", id + System.nanoTime())
        .body(Api.phase(ampoule()))
        .post("/v1/subscribers/" + id + "/phases")
        .then()
        .statusCode(201);
    return id;
  }

  /** A use, a patch test, and a reaction with all that it leaves. */
  private static void learn(String id) {
    var serum = serum().id().toString();
    var use = Map.of("product", serum, "slot", "PM", "on", "2026-01-02", "status", "DONE");
    var test = Map.of("product", serum, "kind", "QUICK_48H");
    var path = "/v1/subscribers/" + id;
    demo().body(use).post(path + "/uses").then().statusCode(201);
    demo().body(test).post(path + "/patch-tests").then().statusCode(201);
    CheckIns.post(id, CheckIns.severe("REDNESS")).then().statusCode(201);
  }

  private static void erase(String id) {
    demo().header("If-Match", "*").delete("/v1/subscribers/" + id).then().statusCode(204);
  }

  private List<String> rows(String sql, String column) {
    return tenants.as(
        new Tenant("demo", Tenant.Mode.TEST),
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> database.rows(sql, row -> row.text(column))));
  }
}
