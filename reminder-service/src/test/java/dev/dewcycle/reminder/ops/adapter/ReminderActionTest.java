package dev.dewcycle.reminder.ops.adapter;

import static dev.dewcycle.events.ReminderKind.APPLICATION;
import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static dev.dewcycle.reminder.testing.Reminders.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.SubscriberErased;
import dev.dewcycle.kit.testing.Tokens;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import dev.dewcycle.reminder.testing.ReminderTest;
import dev.dewcycle.reminder.testing.Reminders;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ReminderTest
class ReminderActionTest extends WithPhases {
  /** The day of this test's own phases, so that those of other tests do not fit. */
  private final LocalDate day = soon.plusDays(3);

  private PhaseBuilder onThatDay() {
    return started(phase().in("UTC").from(day));
  }

  private Map<String, Object> evening() {
    return Map.of(
        "kind",
        "APPLICATION",
        "dueFrom",
        day.atTime(20, 0).toInstant(ZoneOffset.UTC).toString(),
        "dueTo",
        day.atTime(22, 0).toInstant(ZoneOffset.UTC).toString());
  }

  private static Map<String, Object> cancelling(Map<String, Object> where) {
    return new HashMap<>(Map.of("where", where, "action", "CANCEL", "reason", REASON));
  }

  private static int counted(Map<String, Object> body) {
    var dry = new HashMap<>(body);
    dry.put("dryRun", true);
    return act(dry).statusCode(200).extract().path("matched");
  }

  private static String done(Map<String, Object> body) {
    var location = act(body).statusCode(202).extract().header("Location");
    await().untilAsserted(() -> as("demo").get(location).then().body("finishedAt", notNullValue()));
    return location;
  }

  @Test
  void what_was_counted_is_cancelled_once_each() {
    var phases = List.of(onThatDay(), onThatDay(), onThatDay());
    var body = cancelling(evening());
    var matched = counted(body);
    body.put("expected", matched);

    var location = done(body);

    as("demo")
        .get(location)
        .then()
        .body("matched", equalTo(matched))
        .body("changed", equalTo(matched))
        .body("passedOver", equalTo(0))
        .body("where.kind", equalTo("APPLICATION"))
        .body("who", equalTo("demo"));
    assertThat(matched).isGreaterThanOrEqualTo(3);
    for (var phase : phases) {
      assertThat(Reminders.of(phase.subscriber(), APPLICATION, "CANCELLED")).hasSize(1);
      assertThat(open(phase, APPLICATION).occurrence()).isEqualTo(2);
    }
  }

  @Test
  void a_dry_run_changes_nothing_and_is_counted_by_kind() {
    var phase = onThatDay();
    var body = cancelling(Map.of("phase", phase.id()));
    body.put("dryRun", true);

    act(body)
        .statusCode(200)
        .body("matched", equalTo(4))
        .body("kinds.PHASE_END", equalTo(1))
        .body("kinds.APPLICATION", equalTo(1));

    assertThat(Reminders.of(phase.subscriber())).allMatch(one -> one.state().equals("SCHEDULED"));
  }

  @Test
  void a_count_that_changed_is_refused_unless_it_is_tolerated() {
    var phase = onThatDay();
    var body = cancelling(Map.of("subscriber", phase.subscriber(), "kind", "APPLICATION"));
    body.put("expected", 3);

    act(body)
        .statusCode(409)
        .body("type", containsString("count-changed"))
        .body("matched", equalTo(1));
    assertThat(Reminders.of(phase.subscriber(), APPLICATION, "CANCELLED")).isEmpty();
    as("demo")
        .get("/ops/api/audit?limit=200")
        .then()
        .body("items.where.subscriber", not(containsString(phase.subscriber())));

    body.put("tolerance", 2);
    done(body);
    assertThat(Reminders.of(phase.subscriber(), APPLICATION, "CANCELLED")).hasSize(1);
  }

  @Test
  void timers_that_are_not_meant_are_passed_over() {
    var phase = onThatDay();
    var body = cancelling(Map.of("phase", phase.id()));
    body.put("expected", 4);

    var location = done(body);

    as("demo").get(location).then().body("changed", equalTo(3)).body("passedOver", equalTo(1));
    assertThat(Reminders.of(phase.subscriber(), PHASE_END, "SCHEDULED")).hasSize(1);
  }

  @Test
  void all_that_fit_are_run_now() {
    var phase = onThatDay();
    var body =
        Map.of(
            "where",
            Map.of("phase", phase.id(), "kind", ReminderKind.APPLICATION, "state", "SCHEDULED"),
            "action",
            "RUN_NOW",
            "reason",
            REASON,
            "expected",
            1);

    done(new HashMap<>(body));

    Reminders.await1(phase.subscriber(), Reminders.is(APPLICATION, "FIRED"));
    assertThat(Reminders.of(phase.subscriber(), APPLICATION, "FIRED")).hasSize(1);
  }

  @Test
  void an_erasure_takes_her_out_of_the_audit_and_leaves_the_rest() {
    var phase = onThatDay();
    var body = cancelling(Map.of("subscriber", phase.subscriber(), "kind", "APPLICATION"));
    body.put("expected", 1);
    var location = done(body);
    as("demo").get(location).then().body("where.subscriber", equalTo(phase.subscriber()));

    routine.tell(new SubscriberErased(phase.subscriber(), 1, 9));

    await()
        .untilAsserted(
            () ->
                as("demo")
                    .get(location)
                    .then()
                    .body("where.subscriber", nullValue())
                    .body("where.kind", equalTo("APPLICATION")));
  }

  @Test
  void it_takes_an_operators_token_and_other_tenants_see_nothing() {
    var phase = onThatDay();
    var body = cancelling(Map.of("phase", phase.id()));
    var path = "/ops/api/reminder-actions";
    given().contentType("application/json").body(body).post(path).then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("demo", "reminder:write"))
        .contentType("application/json")
        .body(body)
        .post(path)
        .then()
        .statusCode(403);
    body.put("expected", 4);
    var location = done(body);

    for (var client : List.of("other", "demo-live")) {
      as(client).get(location).then().statusCode(404);
      as(client).body(body).post(path).then().statusCode(409).body("matched", equalTo(0));
      as(client).get("/ops/api/audit").then().statusCode(200).body("items", hasSize(0));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"action":"CANCEL","reason":"Because."}                                                          | #/where
          {"where":{},"action":"CANCEL","reason":"Because.","expected":0}                                  | #/where
          {"where":{"state":"FIRED"},"action":"CANCEL","reason":"Because.","expected":0}                   | #/where/state
          {"where":{"kind":"ALARM"},"action":"CANCEL","reason":"Because."}                                 | #/where/kind
          {"where":{"subscriber":""},"action":"CANCEL","reason":"Because."}                                | #/where/subscriber
          {"where":{"phase":"one"},"action":"CANCEL","reason":"Because."}                                  | #/where/phase
          {"where":{"dueFrom":"+90000-01-01T00:00:00Z"},"action":"CANCEL","reason":"Because."}             | #/where/dueFrom
          {"where":{"dueFrom":"2026-03-04T00:00:00Z","dueTo":"2026-03-04T00:00:00Z"},"action":"CANCEL","reason":"Because."} | #/where/dueTo
          {"where":{"kind":"CHECK_IN"},"reason":"Because."}                                                | #/action
          {"where":{"kind":"CHECK_IN"},"action":"LOSE","reason":"Because."}                                | #/action
          {"where":{"kind":"CHECK_IN"},"action":"CANCEL","to":"2026-03-04T00:00:00Z","reason":"Because."}  | #/action
          {"where":{"kind":"CHECK_IN"},"action":"RESCHEDULE","reason":"Because."}                          | #/to
          {"where":{"kind":"CHECK_IN"},"action":"CANCEL"}                                                  | #/reason
          {"where":{"kind":"CHECK_IN"},"action":"CANCEL","reason":"Because."}                              | #/expected
          {"where":{"kind":"CHECK_IN"},"action":"CANCEL","reason":"Because.","expected":-1}                | #/expected
          """)
  void what_cannot_be_is_refused_with_a_pointer(String body, String pointer) {
    as("demo")
        .body(body)
        .post("/ops/api/reminder-actions")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer));
  }
}
