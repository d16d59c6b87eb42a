package dev.dewcycle.reminder.ops.adapter;

import static dev.dewcycle.events.ReminderKind.APPLICATION;
import static dev.dewcycle.events.ReminderKind.CHECK_IN;
import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static dev.dewcycle.reminder.testing.Reminders.as;
import static dev.dewcycle.reminder.testing.Reminders.await1;
import static dev.dewcycle.reminder.testing.Reminders.is;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.dewcycle.kit.testing.Tokens;
import dev.dewcycle.reminder.testing.ReminderTest;
import dev.dewcycle.reminder.testing.Reminders;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ReminderTest
class ReminderInterventionTest extends WithPhases {

  @Test
  void what_is_run_now_fires_once_and_its_series_goes_on() {
    var phase = started();
    var first = open(phase, APPLICATION);

    intervene(first.id(), "run-now", Map.of("reason", REASON))
        .statusCode(200)
        .body("who", equalTo("demo"))
        .body("action", equalTo("RUN_NOW"))
        .body("reason", equalTo(REASON))
        .body("before.dueAt", equalTo(first.dueAt().toString()))
        .body("changed", equalTo(1))
        .body("finishedAt", notNullValue());

    var fired = await1(phase.subscriber(), is(APPLICATION, "FIRED"));
    assertThat(fired.late()).isFalse();
    assertThat(open(phase, APPLICATION).occurrence()).isEqualTo(2);
    assertThat(open(phase, APPLICATION).dueAt())
        .isEqualTo(soon.plusDays(1).atTime(21, 0).toInstant(ZoneOffset.UTC));
  }

  @Test
  void a_message_is_moved_to_a_time_on_her_wall_clock() {
    var phase = started(phase().in("Asia/Seoul").from(soon));
    var first = open(phase, APPLICATION);

    intervene(
            first.id(),
            "reschedule",
            Map.of("localTime", soon.atTime(10, 30).toString(), "reason", REASON))
        .statusCode(200)
        .body("after.localTime", equalTo(soon + "T10:30:00"));

    assertThat(open(phase, APPLICATION).localTime()).isEqualTo(soon + "T10:30:00");
  }

  @Test
  void an_occurrence_is_cancelled_with_a_record_and_the_next_one_stays() {
    var phase = started();

    intervene(open(phase, APPLICATION).id(), "cancel", Map.of("reason", REASON)).statusCode(200);

    assertThat(Reminders.of(phase.subscriber(), APPLICATION, "CANCELLED"))
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).contains(REASON));
    assertThat(open(phase, APPLICATION).occurrence()).isEqualTo(2);
  }

  @Test
  void a_whole_series_is_cancelled_only_where_it_is_meant() {
    var phase = started();
    var first = open(phase, CHECK_IN);

    intervene(first.id(), "cancel", Map.of("reason", REASON, "series", true)).statusCode(200);

    assertThat(Reminders.of(phase.subscriber(), CHECK_IN, "SCHEDULED")).isEmpty();
    intervene(first.id(), "cancel", Map.of("reason", REASON)).statusCode(404);
  }

  @Test
  void a_timer_is_touched_only_where_it_is_meant_and_moves_later_only() {
    var phase = started();
    var end = open(phase, PHASE_END);
    var later = end.dueAt().plusSeconds(3600).toString();

    intervene(end.id(), "reschedule", Map.of("to", later, "reason", REASON))
        .statusCode(422)
        .body("type", containsString(":timer"))
        .body("errors[0].pointer", equalTo("#/timers"));
    intervene(
            end.id(),
            "reschedule",
            Map.of("to", end.dueAt().minusSeconds(1).toString(), "reason", REASON, "timers", true))
        .statusCode(422)
        .body("type", containsString("timer-earlier"))
        .body("errors[0].pointer", equalTo("#/to"));
    intervene(end.id(), "run-now", Map.of("reason", REASON, "timers", true)).statusCode(422);
    intervene(end.id(), "reschedule", Map.of("to", later, "reason", REASON, "timers", true))
        .statusCode(200)
        .body("timers", equalTo(true));

    assertThat(open(phase, PHASE_END).dueAt()).isEqualTo(later);
  }

  @Test
  void the_same_key_acts_once() {
    var phase = started();
    var first = open(phase, APPLICATION);
    var key = UUID.randomUUID().toString();

    var actions =
        List.of(1, 2).stream()
            .map(
                time ->
                    as("demo")
                        .header("Idempotency-Key", key)
                        .body(Map.of("reason", REASON))
                        .post("/ops/api/reminders/" + first.id() + "/cancel")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("id"))
            .toList();

    assertThat(actions.getFirst()).isEqualTo(actions.getLast());
    assertThat(Reminders.of(phase.subscriber(), APPLICATION, "CANCELLED")).hasSize(1);
  }

  @Test
  void it_takes_an_operators_token_of_that_tenant_and_mode() {
    var path = "/ops/api/reminders/" + open(started(), APPLICATION).id() + "/cancel";
    var body = Map.of("reason", REASON);

    given().contentType("application/json").body(body).post(path).then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("demo", "reminder:write reminder:read"))
        .contentType("application/json")
        .body(body)
        .post(path)
        .then()
        .statusCode(403);
    as("other").body(body).post(path).then().statusCode(404);
    as("demo-live").body(body).post(path).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          run-now    | {}                                                                  | #/reason
          run-now    | {"reason":"x"}                                                      | #/reason
          run-now    | {"reason":"The shop is closed.","to":"2026-03-04T10:00:00Z"}        | #/to
          reschedule | {"reason":"The shop is closed."}                                    | #/to
          reschedule | {"reason":"The shop is closed.","to":"soon"}                        | #/to
          reschedule | {"reason":"The shop is closed.","to":"+9000-01-01T00:00:00Z"}       | #/to
          reschedule | {"reason":"The shop is closed.","to":"2020-01-01T00:00:00Z"}        | #/to
          reschedule | {"reason":"The shop is closed.","localTime":"ten"}                  | #/localTime
          reschedule | {"reason":"The shop is closed.","localTime":"2150-01-01T10:00"}     | #/localTime
          cancel     | {"reason":"The shop is closed.","series":"yes"}                     | #/series
          """)
  void what_cannot_be_is_refused_with_a_pointer(String how, String body, String pointer) {
    var reminder = open(started(), APPLICATION).id();

    as("demo")
        .body(body)
        .post("/ops/api/reminders/" + reminder + "/" + how)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer));
  }
}
