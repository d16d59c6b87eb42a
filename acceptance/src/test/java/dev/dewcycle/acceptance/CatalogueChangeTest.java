package dev.dewcycle.acceptance;

import static dev.dewcycle.stack.settings.Service.CATALOG;
import static dev.dewcycle.stack.settings.Service.REMINDER;
import static dev.dewcycle.stack.settings.Service.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes in the catalogue changes for those who use it, across the services. */
class CatalogueChangeTest {
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String mina = "mina-" + run;
  private final String hana = "hana-" + run;
  private Partner partner;
  private Bathroom bathroom;

  @BeforeEach
  void two_subscribers() {
    partner = SharedStack.partner("demo");
    bathroom = Bathroom.stocked(partner, run);
    for (var subscriber : List.of(mina, hana)) {
      ok(
          partner.put(
              ROUTINE,
              "/subscribers/" + subscriber,
              Map.of("zone", "Asia/Seoul", "experience", "TOLERATES_ACTIVES")));
    }
  }

  @Test
  void a_recall_is_counted_first_and_then_moves_the_phases_by_itself() {
    var phase = phaseOf(mina);
    routineOf(hana, bathroom.daily("ampoule", "PM"));
    soon(() -> assertThat(end(mina)).hasSize(1));

    soon(
        () -> {
          var affected = recall("PAUSE", true).body().path("affected");
          assertThat(affected.path("subscribers").asInt()).isEqualTo(2);
          assertThat(affected.path("routines").asInt()).isEqualTo(1);
          assertThat(affected.path("activePhases").asInt()).isEqualTo(1);
        });
    assertThat(state(phase)).isEqualTo("ACTIVE");

    ok(recall("PAUSE", false));
    soon(() -> assertThat(state(phase)).isEqualTo("PAUSED"));
    soon(() -> assertThat(rules(hana)).contains("RECALLED"));
    soon(() -> assertThat(end(mina)).isEmpty());

    ok(recall("STOP", false));
    soon(() -> assertThat(state(phase)).isEqualTo("ENDED RECALLED"));
    lift();
    soon(() -> assertThat(rules(hana)).doesNotContain("RECALLED"));
  }

  @Test
  void other_tenants_and_the_live_mode_know_nothing_of_the_product() {
    for (var client : List.of("other", "demo-live")) {
      var stranger = SharedStack.partner(client);
      var body = Map.of("reason", "R", "action", "STOP");

      assertThat(stranger.post(CATALOG, path() + "/recall", body).status()).isEqualTo(404);
    }
    assertThat(partner.get(CATALOG, path()).body().has("recall")).isFalse();
  }

  @Test
  void a_product_in_use_leaves_the_catalogue_only_where_that_is_said_and_its_users_keep_it() {
    routineOf(hana, bathroom.daily("ampoule", "PM"));
    soon(() -> assertThat(recall("PAUSE", true).body().at("/affected/routines").asInt()).isOne());

    assertThat(delete("").status()).isEqualTo(409);
    assertThat(delete("?withdraw=true").status()).isEqualTo(204);

    var routine = partner.get(ROUTINE, "/subscribers/" + hana + "/routine");
    assertThat(bathroom.layers(routine, "PM")).containsExactly("ampoule");
  }

  @Test
  void a_reformulation_opens_what_it_brings_in_the_routines_that_hold_the_product() {
    routineOf(hana, bathroom.daily("retinol", "PM"), bathroom.daily("toner", "PM"));
    assertThat(rules(hana)).doesNotContain("L01");

    var changed = ok(bathroom.turnTonerIntoAcid(partner, run));

    assertThat(changed.body().path("formulationVersion").asInt()).isEqualTo(2);
    soon(() -> assertThat(rules(hana)).contains("L01"));
  }

  private String path() {
    return "/products/" + bathroom.id("ampoule");
  }

  private Answer recall(String action, boolean dryRun) {
    var body = Map.of("reason", "Contaminated", "action", action, "dryRun", dryRun);
    return partner.post(CATALOG, path() + "/recall", body);
  }

  private void lift() {
    var etag = partner.get(CATALOG, path()).etag();
    var lifted = partner.call("DELETE", CATALOG, path() + "/recall", "", Map.of("If-Match", etag));
    assertThat(lifted.status()).isEqualTo(204);
  }

  private Answer delete(String query) {
    var etag = partner.get(CATALOG, path()).etag();
    return partner.call("DELETE", CATALOG, path() + query, "", Map.of("If-Match", etag));
  }

  private String phaseOf(String subscriber) {
    var body = bathroom.twoWeeks("ampoule");
    return ok(partner.post(ROUTINE, "/subscribers/" + subscriber + "/phases", body)).id();
  }

  @SafeVarargs
  private void routineOf(String subscriber, Map<String, Object>... applications) {
    var body = Map.of("applications", List.of(applications));
    ok(partner.put(ROUTINE, "/subscribers/" + subscriber + "/routine", body));
  }

  /** The state of a phase, and its outcome where it has one. */
  private String state(String phase) {
    var body = partner.get(ROUTINE, "/phases/" + phase).body();
    return (body.path("state").asText() + " " + body.path("outcome").asText()).strip();
  }

  private List<String> rules(String subscriber) {
    var found = partner.get(ROUTINE, "/subscribers/" + subscriber + "/findings").body();
    return found.path("items").findValuesAsText("rule");
  }

  /** The ends that are still to come. */
  private List<JsonNode> end(String subscriber) {
    var path = "/reminders?kind=PHASE_END&state=SCHEDULED&subscriber=" + subscriber;
    return partner.get(REMINDER, path).body().path("items").valueStream().toList();
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as("%s", answer.body()).isBetween(200, 299);
    return answer;
  }

  private static void soon(ThrowingRunnable assertion) {
    await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
  }
}
