package dev.dewcycle.reminder.explanation.adapter;

import static dev.dewcycle.events.ReminderKind.APPLICATION;
import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static dev.dewcycle.reminder.testing.Reminders.as;
import static dev.dewcycle.reminder.testing.Reminders.await1;
import static dev.dewcycle.reminder.testing.Reminders.is;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.dewcycle.events.CareDatesChanged;
import dev.dewcycle.events.CareDatesChanged.CareDate;
import dev.dewcycle.events.PhasePaused;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.SubscriberErased;
import dev.dewcycle.kit.testing.Tokens;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import dev.dewcycle.reminder.testing.ReminderTest;
import dev.dewcycle.reminder.testing.RoutineTopic;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ReminderTest
class ExplanationResourceTest {
  private final RoutineTopic routine = new RoutineTopic();
  private final PhaseBuilder phase = phase().from(LocalDate.parse("2099-03-02"));

  @AfterEach
  void close() {
    routine.close();
  }

  private static String path(String subscriber) {
    return "/v1/subscribers/" + subscriber + "/reminder-explanations";
  }

  private ValidatableResponse explained(String kind, String on) {
    return as("demo")
        .queryParam("kind", kind)
        .queryParam("on", on)
        .get(path(phase.subscriber()))
        .then();
  }

  private void started() {
    routine.tell(new PhaseStarted(phase.active(1)));
    await1(phase.subscriber(), is(PHASE_END, "SCHEDULED"));
  }

  @Test
  void a_later_day_of_a_series_is_scheduled_with_its_own_number_and_time() {
    started();

    explained("APPLICATION", "2099-03-04")
        .statusCode(200)
        .body("verdict", equalTo("SCHEDULED"))
        .body("headline", equalTo("It is still to come."))
        .body("chain.step", equalTo(List.of("SUBSCRIBER", "EVENT", "SCHEDULE", "CLOCK")))
        .body("chain[1].text", containsString("version 1: ACTIVE"))
        .body("reminders", hasSize(1))
        .body("reminders[0].occurrence", equalTo(3))
        .body("reminders[0].localTime", equalTo("2099-03-04T21:00:00"))
        .body("reminders[0].dueAt", equalTo("2099-03-04T12:00:00Z"));
  }

  @Test
  void a_pause_is_told_in_the_callers_language() {
    started();
    routine.tell(new PhasePaused(phase.paused(2)));
    await1(phase.subscriber(), is(PHASE_END, "CANCELLED"));

    explained("APPLICATION", "2099-03-02")
        .body("verdict", equalTo("CANCELLED"))
        .body("headline", containsString("The phase is PAUSED by version 2."));
    as("demo")
        .header("Accept-Language", "ko")
        .get(path(phase.subscriber()) + "?kind=APPLICATION&on=2099-03-10")
        .then()
        .body("verdict", equalTo("NOT_WANTED"))
        .body("headline", equalTo("집중 케어는 2099-03-05부터 쉬는 중입니다."));
  }

  @Test
  void a_kind_that_she_switched_off_is_said_to_be_off() {
    started();
    as("demo")
        .body("{\"kindsOff\":[\"APPLICATION\"]}")
        .put("/v1/subscribers/" + phase.subscriber() + "/reminder-preferences")
        .then()
        .statusCode(200);

    explained("APPLICATION", "2099-03-05")
        .body("verdict", equalTo("SWITCHED_OFF"))
        .body("headline", equalTo("The subscriber's preferences switch APPLICATION off."));
  }

  @Test
  void care_outside_phases_is_explained_on_any_of_its_days() {
    var jar =
        new CareDate(
            UUID.randomUUID(),
            ReminderKind.OPEN_JAR_EXPIRY,
            Optional.empty(),
            LocalDate.parse("2099-03-02"),
            Optional.empty());
    routine.tell(
        new CareDatesChanged(
            phase.subscriber(), 1, 1, "Asia/Seoul", Optional.empty(), List.of(jar)));
    await1(phase.subscriber(), is(ReminderKind.OPEN_JAR_EXPIRY, "SCHEDULED"));

    explained("OPEN_JAR_EXPIRY", "2099-05-01")
        .body("verdict", equalTo("SCHEDULED"))
        .body("chain[1].text", containsString("version 1"))
        .body("reminders[0].localTime", equalTo("2099-05-01T09:00:00"));
    explained("OPEN_JAR_EXPIRY", "2099-03-01")
        .body("verdict", equalTo("NOT_WANTED"))
        .body("headline", containsString("from 2099-03-02"));
  }

  @Test
  void one_that_fired_names_the_endpoints_that_were_to_be_told() {
    var today = LocalDate.now(ZoneOffset.UTC);
    var over = phase().in("UTC").from(today.minusDays(30)).days(21);
    var endpoint = endpoint();
    try {
      routine.tell(new PhaseStarted(over.active(3)), Instant.now().minus(Duration.ofDays(30)));
      await1(over.subscriber(), is(PHASE_END, "FIRED"));

      var end = path(over.subscriber()) + "?kind=PHASE_END&on=" + today.minusDays(9);
      await()
          .untilAsserted(
              () ->
                  as("demo")
                      .get(end)
                      .then()
                      .body("verdict", equalTo("FIRED"))
                      .body("reminders[0].late", equalTo(true))
                      .body("chain.step", hasItem("WEBHOOK"))
                      .body("headline", containsString(endpoint + " did not take it")));
      as("demo")
          .get(path(over.subscriber()) + "?kind=APPLICATION&on=" + today.minusDays(12))
          .then()
          .body("verdict", equalTo("SKIPPED"))
          .body("chain.step", not(hasItem("WEBHOOK")));
    } finally {
      as("demo").header("If-Match", "*").delete("/v1/webhook-endpoints/" + endpoint);
    }
  }

  /** Nobody listens there. */
  private static String endpoint() {
    return as("demo")
        .body(Map.of("url", "http://127.0.0.1:1024/", "types", List.of("ReminderFired")))
        .post("/v1/webhook-endpoints")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void by_a_test_clock_it_waits_for_the_clock() {
    String clock =
        as("demo").body("{\"now\":\"2026-03-01T00:00:00Z\"}").post("/v1/test-clocks").path("id");
    var bound = phase().boundTo(UUID.fromString(clock));
    routine.tell(new PhaseStarted(bound.active(1)));
    await1(bound.subscriber(), is(APPLICATION, "SCHEDULED"));

    as("demo")
        .get(path(bound.subscriber()) + "?kind=APPLICATION&on=2026-03-02")
        .then()
        .body("verdict", equalTo("WAITING_FOR_CLOCK"))
        .body("headline", containsString("2026-03-01T09:00"));
  }

  @Test
  void an_erased_subscriber_is_said_to_be_erased() {
    started();
    routine.tell(new SubscriberErased(phase.subscriber(), 1, 9));

    await()
        .untilAsserted(
            () ->
                explained("APPLICATION", "2099-03-02")
                    .body("verdict", equalTo("ERASED"))
                    .body("reminders", hasSize(0)));
  }

  @Test
  void a_foreign_or_unknown_subscriber_is_not_there() {
    started();

    for (var client : List.of("other", "demo-live")) {
      as(client)
          .get(path(phase.subscriber()) + "?kind=APPLICATION&on=2099-03-02")
          .then()
          .statusCode(404)
          .contentType("application/problem+json");
    }
    as("demo").get(path("nobody") + "?kind=APPLICATION&on=2099-03-02").then().statusCode(404);
  }

  @Test
  void it_takes_a_token_with_the_scope() {
    given().get(path("mina") + "?kind=APPLICATION&on=2099-03-02").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("demo", "routine:read"))
        .get(path("mina") + "?kind=APPLICATION&on=2099-03-02")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "kind=ALARM&on=2099-03-02, #/query/kind",
    "on=2099-03-02, #/query/kind",
    "kind=APPLICATION, #/query/on",
    "kind=APPLICATION&on=today, #/query/on",
    "kind=APPLICATION&on=2099-02-29, #/query/on",
    "kind=APPLICATION&on=%2B999999999-01-01, #/query/on"
  })
  void a_question_that_cannot_be_is_refused_with_a_pointer(String query, String pointer) {
    as("demo")
        .urlEncodingEnabled(false)
        .get(path("mina") + "?" + query)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer));
  }
}
