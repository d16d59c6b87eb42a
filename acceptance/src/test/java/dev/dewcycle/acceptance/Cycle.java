package dev.dewcycle.acceptance;

import static dev.dewcycle.stack.settings.Service.REMINDER;
import static dev.dewcycle.stack.settings.Service.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** One subscriber's phase from start to end, by a partner who does not give up. */
final class Cycle {
  /** How many steps {@link #play} tells of. */
  static final int STEPS = 6;

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Insistent partner;
  private final Bathroom bathroom;
  private final String subscriber;

  /** The journal: what the partner was told. */
  private String clock = "";

  private String phase = "";

  Cycle(Partner partner, Bathroom bathroom, String subscriber) {
    this.partner = new Insistent(partner);
    this.bathroom = bathroom;
    this.subscriber = subscriber;
  }

  String phase() {
    return phase;
  }

  String subscriber() {
    return subscriber;
  }

  /** Plays it; tells of each step just before it is taken. */
  void play(IntConsumer before) {
    before.accept(0);
    clock = makeClock().id();
    before.accept(1);
    register();
    before.accept(2);
    phase = start().id();
    before.accept(3);
    awaitReminder("SCHEDULED");
    before.accept(4);
    advance();
    before.accept(5);
    awaitReady();
  }

  /** Makes the calls again under the same keys: each must answer what it answered before. */
  void repeatAll() {
    assertThat(makeClock().id()).isEqualTo(clock);
    assertThat(start().id()).isEqualTo(phase);
  }

  private Answer makeClock() {
    return ok(
        partner.post(
            REMINDER,
            "/test-clocks",
            Map.of("now", "2026-03-02T00:00:00Z"),
            "clock-" + subscriber));
  }

  private void register() {
    var profile =
        Map.of("zone", "Asia/Seoul", "experience", "TOLERATES_ACTIVES", "testClock", clock);
    ok(partner.put(ROUTINE, "/subscribers/" + subscriber, profile));
    var applications =
        List.of(
            bathroom.daily("serum", "PM"),
            bathroom.daily("cream", "PM"),
            bathroom.daily("sun", "AM"));
    ok(
        partner.put(
            ROUTINE,
            "/subscribers/" + subscriber + "/routine",
            Map.of("applications", applications)));
  }

  private Answer start() {
    var body = bathroom.twoWeeks("ampoule");
    return ok(
        partner.post(
            ROUTINE, "/subscribers/" + subscriber + "/phases", body, "phase-" + subscriber));
  }

  private void advance() {
    ok(
        partner.post(
            REMINDER,
            "/test-clocks/" + clock + "/advance",
            Map.of("to", "2026-03-16T00:00:00Z"),
            "advance-" + subscriber));
  }

  private void awaitReady() {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                partner
                    .get(REMINDER, "/test-clocks/" + clock)
                    .body()
                    .path("state")
                    .asText()
                    .equals("READY"));
  }

  private void awaitReminder(String state) {
    await().atMost(PATIENCE).until(() -> ends(state) == 1);
  }

  /** How many ends of this subscriber's phases are listed in that state. */
  int ends(String state) {
    var path = "/reminders?subscriber=%s&kind=PHASE_END&state=%s".formatted(subscriber, state);
    return partner.get(REMINDER, path).body().path("items").size();
  }

  /** The state of the phase, and its outcome. */
  String outcome() {
    var body = partner.get(ROUTINE, "/phases/" + phase).body();
    return body.path("state").asText() + " " + body.path("outcome").asText();
  }

  int phases() {
    return partner.get(ROUTINE, "/phases?subscriber=" + subscriber).body().path("items").size();
  }

  List<String> evening() {
    return bathroom.layers(partner.get(ROUTINE, "/subscribers/" + subscriber + "/routine"), "PM");
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as("%s", answer.body()).isBetween(200, 299);
    return answer;
  }
}
