package dev.dewcycle.acceptance;

import static dev.dewcycle.stack.settings.Service.REMINDER;
import static dev.dewcycle.stack.settings.Service.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The main job, step by step, as a partner's code does it: a routine, an ampoule phase, its end by
 * a test clock, the serum back.
 */
final class MainJob {
  private final Partner partner;
  private final Partner stranger;
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String subscriber = "main-" + run;
  private Bathroom bathroom;
  private String clock;
  private Answer phase;

  MainJob(Partner partner, Partner stranger) {
    this.partner = partner;
    this.stranger = stranger;
  }

  void play() {
    bathroom = Bathroom.stocked(partner, run);
    register();
    store_a_routine_in_layering_order();
    ask_what_a_daily_ampoule_would_do();
    start_a_phase();
    find_its_end_scheduled_at("2026-03-22T15:00:00Z");
    find_the_serum_suspended();
    extend_it();
    find_its_end_scheduled_at("2026-03-25T15:00:00Z");
    let_the_time_pass_to("2026-03-25T15:00:01Z");
    find_it_ended_and_the_serum_back();
    find_it_hidden_from_strangers();
  }

  private void register() {
    var made = partner.post(REMINDER, "/test-clocks", Map.of("now", "2026-03-02T00:00:00Z"));
    assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
    clock = made.id();
    var profile =
        Map.of(
            "zone", "Asia/Seoul",
            "sensitivity", "LOW",
            "experience", "TOLERATES_ACTIVES",
            "concerns", List.of("BRIGHTENING"),
            "testClock", clock);
    var registered = partner.put(ROUTINE, "/subscribers/" + subscriber, profile);
    assertThat(registered.status()).as("%s", registered.body()).isIn(200, 201);
  }

  private Answer routine() {
    return partner.get(ROUTINE, "/subscribers/" + subscriber + "/routine");
  }

  private void store_a_routine_in_layering_order() {
    var applications =
        List.of(
            bathroom.daily("cream", "PM"),
            bathroom.daily("serum", "PM"),
            bathroom.daily("toner", "PM"),
            bathroom.daily("serum", "AM"),
            bathroom.daily("cream", "AM"),
            bathroom.daily("sun", "AM"));
    var stored =
        partner.put(
            ROUTINE,
            "/subscribers/" + subscriber + "/routine",
            Map.of("applications", applications));
    assertThat(stored.status()).as("%s", stored.body()).isEqualTo(200);
    assertThat(bathroom.layers(stored, "PM")).containsExactly("toner", "serum", "cream");
    assertThat(bathroom.layers(stored, "AM")).containsExactly("serum", "cream", "sun");
    assertThat(stored.body().path("findings")).as("%s", stored.body()).isEmpty();
  }

  private void ask_what_a_daily_ampoule_would_do() {
    var checked =
        partner.post(
            ROUTINE,
            "/subscribers/" + subscriber + "/checks",
            Map.of("add", List.of(bathroom.daily("ampoule", "PM"))));
    assertThat(checked.body().path("findings").valueStream())
        .as("%s", checked.body())
        .anySatisfy(
            finding -> {
              assertThat(finding.path("severity").asText()).isIn("CAUTION", "AVOID");
              assertThat(finding.path("products").valueStream().map(id -> id.asText()))
                  .contains(bathroom.id("serum"), bathroom.id("ampoule"));
            });
  }

  private void start_a_phase() {
    var body =
        Map.of(
            "product",
            bathroom.id("ampoule"),
            "goal",
            Map.of("kind", "BRIGHTEN_BEFORE_EVENT", "eventDate", "2026-04-05"),
            "days",
            21,
            "cadence",
            Map.of("kind", "DAILY"),
            "slot",
            "PM",
            "start",
            true);
    var path = "/subscribers/" + subscriber + "/phases";
    phase = partner.post(ROUTINE, path, body, "Idempotency-Key", "phase-" + run);
    assertThat(phase.status()).as("%s", phase.body()).isEqualTo(201);
    assertThat(phase.body().path("state").asText()).isEqualTo("ACTIVE");
    assertThat(phase.body().path("lastDay").asText()).isEqualTo("2026-03-22");
    var again = partner.post(ROUTINE, path, body, "Idempotency-Key", "phase-" + run);
    assertThat(again.id()).isEqualTo(phase.id());
  }

  private void find_its_end_scheduled_at(String instant) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(end("SCHEDULED")).contains(instant));
  }

  /** When the end of the phase is due, where it is in that state. */
  private Optional<String> end(String state) {
    var found =
        partner.get(
            REMINDER,
            "/reminders?subscriber=%s&kind=PHASE_END&state=%s".formatted(subscriber, state));
    assertThat(found.body().path("items").size()).isLessThanOrEqualTo(1);
    return found
        .body()
        .path("items")
        .valueStream()
        .map(reminder -> reminder.path("dueAt").asText())
        .findFirst();
  }

  private void find_the_serum_suspended() {
    assertThat(bathroom.layers(routine(), "PM")).containsExactly("toner", "ampoule", "cream");
    assertThat(bathroom.layers(routine(), "AM")).containsExactly("cream", "sun");
  }

  private void extend_it() {
    var path = "/phases/" + phase.id();
    var etag = partner.get(ROUTINE, path).etag();
    var extended = partner.post(ROUTINE, path + "/extend", Map.of("days", 3), "If-Match", etag);
    assertThat(extended.status()).as("%s", extended.body()).isEqualTo(200);
    assertThat(extended.body().path("lastDay").asText()).isEqualTo("2026-03-25");
    var stale = partner.post(ROUTINE, path + "/extend", Map.of("days", 1), "If-Match", etag);
    assertThat(stale.status()).isEqualTo(412);
  }

  private void let_the_time_pass_to(String instant) {
    var advanced =
        partner.post(REMINDER, "/test-clocks/" + clock + "/advance", Map.of("to", instant));
    assertThat(advanced.status()).as("%s", advanced.body()).isEqualTo(202);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                partner
                    .get(REMINDER, "/test-clocks/" + clock)
                    .body()
                    .path("state")
                    .asText()
                    .equals("READY"));
  }

  /** READY means that it has happened: nothing here waits. */
  private void find_it_ended_and_the_serum_back() {
    var ended = partner.get(ROUTINE, "/phases/" + phase.id()).body();
    assertThat(ended.path("state").asText()).isEqualTo("ENDED");
    assertThat(ended.path("outcome").asText()).isEqualTo("COMPLETED");
    assertThat(end("FIRED")).contains("2026-03-25T15:00:00Z");
    assertThat(bathroom.layers(routine(), "PM")).containsExactly("toner", "serum", "cream");
  }

  private void find_it_hidden_from_strangers() {
    assertThat(stranger.get(ROUTINE, "/phases/" + phase.id()).status()).isEqualTo(404);
    assertThat(stranger.get(ROUTINE, "/subscribers/" + subscriber).status()).isEqualTo(404);
    var reminders = stranger.get(REMINDER, "/reminders?subscriber=" + subscriber);
    assertThat(reminders.body().path("items")).isEmpty();
  }
}
