package dev.dewcycle.reminder.preference.adapter;

import static dev.dewcycle.events.ReminderKind.APPLICATION;
import static dev.dewcycle.events.ReminderKind.CHECK_IN;
import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static dev.dewcycle.reminder.testing.Reminders.as;
import static dev.dewcycle.reminder.testing.Reminders.await1;
import static dev.dewcycle.reminder.testing.Reminders.is;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.SubscriberErased;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import dev.dewcycle.reminder.testing.ReminderTest;
import dev.dewcycle.reminder.testing.Reminders;
import dev.dewcycle.reminder.testing.RoutineTopic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ReminderTest
class PreferenceResourceTest {
  private static final String QUIET_NIGHTS =
      """
      {"times": {"pm": "22:00"}, "quietHours": {"from": "21:30", "to": "07:30"},
       "kindsOff": ["SUNSCREEN"], "channelsOff": ["EMAIL", "CALENDAR"]}
      """;

  private final RoutineTopic routine = new RoutineTopic();
  private final PhaseBuilder phase = phase().from(LocalDate.parse("2099-03-02"));

  @AfterEach
  void close() {
    routine.close();
  }

  private String url() {
    return "/v1/subscribers/" + phase.subscriber() + "/reminder-preferences";
  }

  private void started() {
    routine.tell(new PhaseStarted(phase.active(1)));
  }

  private Reminders.Listed next(String kind) {
    return await1(
        phase.subscriber(),
        found -> found.kind().name().equals(kind) && found.state().equals("SCHEDULED"));
  }

  @Test
  void where_nothing_was_set_the_house_tells_how() {
    started();

    as("demo")
        .get(url())
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("times", equalTo(Map.of("am", "08:00", "pm", "21:00", "other", "09:00")))
        .body("quietHours", nullValue())
        .body("kindsOff", equalTo(List.of()))
        .body("channelsOff", equalTo(List.of()));
  }

  @Test
  void the_first_put_needs_no_version_and_later_ones_do() {
    started();

    as("demo").body(QUIET_NIGHTS).put(url()).then().statusCode(200).header("ETag", "\"1\"");

    as("demo").body("{}").put(url()).then().statusCode(428).header("ETag", "\"1\"");
    as("demo").header("If-Match", "\"9\"").body("{}").put(url()).then().statusCode(412);
    as("demo")
        .header("If-Match", "\"1\"")
        .body("{}")
        .put(url())
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
  }

  @Test
  void what_was_set_is_read_back_with_the_defaults_of_the_rest() {
    started();
    as("demo").body(QUIET_NIGHTS).put(url()).then().statusCode(200);

    as("demo")
        .get(url())
        .then()
        .body("times", equalTo(Map.of("am", "08:00", "pm", "22:00", "other", "09:00")))
        .body("quietHours", equalTo(Map.of("from", "21:30", "to", "07:30")))
        .body("kindsOff", equalTo(List.of("SUNSCREEN")))
        .body("channelsOff", equalTo(List.of("CALENDAR", "EMAIL")));
  }

  @Test
  void open_reminders_follow_at_once_and_timers_stay() {
    started();
    var end = await1(phase.subscriber(), is(PHASE_END, "SCHEDULED"));

    as("demo").body(QUIET_NIGHTS).put(url()).then().statusCode(200);

    assertThat(next("APPLICATION").localTime()).isEqualTo("2099-03-03T07:30:00");
    assertThat(next("PHASE_END").dueAt()).isEqualTo(end.dueAt());
  }

  @Test
  void a_kind_that_is_switched_off_leaves_a_record_and_comes_back_when_it_is_switched_on() {
    started();
    await1(phase.subscriber(), is(CHECK_IN, "SCHEDULED"));

    as("demo").body("{\"kindsOff\": [\"CHECK_IN\"]}").put(url()).then().statusCode(200);

    assertThat(Reminders.of(phase.subscriber(), CHECK_IN, "SCHEDULED")).isEmpty();
    assertThat(Reminders.of(phase.subscriber(), CHECK_IN, "CANCELLED"))
        .singleElement()
        .satisfies(cancelled -> assertThat(cancelled.reason()).contains("preferences"));
    as("demo").header("If-Match", "\"1\"").body("{}").put(url()).then().statusCode(200);
    assertThat(next("CHECK_IN").localTime()).isEqualTo("2099-03-12T09:00:00");
  }

  @Test
  void a_phase_that_starts_later_goes_by_what_was_set() {
    started();
    as("demo").body("{\"times\": {\"pm\": \"19:15\"}}").put(url()).then().statusCode(200);

    var second = phase().of(phase.subscriber()).from(LocalDate.parse("2098-03-02"));
    routine.tell(new PhaseStarted(second.active(1)));

    await1(
        phase.subscriber(),
        found -> found.kind() == APPLICATION && found.localTime().equals("2098-03-02T19:15:00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'times': {'am': '8:00'}}                        | #/times/am",
        "{'times': {'pm': '24:00'}}                       | #/times/pm",
        "{'times': {'other': [9, 0]}}                     | #/times/other",
        "{'times': {'noon': '12:00'}}                     | #/times/noon",
        "{'quietHours': {'from': '22:00'}}                | #/quietHours/to",
        "{'quietHours': {'from': '22:00', 'to': '7'}}     | #/quietHours/to",
        "{'quietHours': {'from': '22:00', 'to': '22:00'}} | #/quietHours/to",
        "{'quietHours': {'from': '08:00', 'to': '04:01'}} | #/quietHours/to",
        "{'kindsOff': ['CHECK_IN', 'PHASE_END']}          | #/kindsOff/1",
        "{'kindsOff': ['BIRTHDAY']}                       | #/kindsOff/0",
        "{'kindsOff': [null]}                             | #/kindsOff/0",
        "{'channelsOff': ['KAFKA']}                       | #/channelsOff/0",
        "{'channelsOff': 'EMAIL'}                         | #/channelsOff",
        "null                                             | #",
      })
  void what_cannot_be_is_refused_with_a_pointer(String body, String pointer) {
    as("demo")
        .body(body.replace('\'', '"'))
        .put("/v1/subscribers/nobody/reminder-preferences")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void a_subscriber_who_never_came_is_awaited_and_then_missed() {
    as("demo").get("/v1/subscribers/nobody/reminder-preferences").then().statusCode(404);
    as("demo")
        .urlEncodingEnabled(false)
        .body("{}")
        .put("/v1/subscribers/a%00b/reminder-preferences")
        .then()
        .statusCode(422);
  }

  @Test
  void another_tenant_does_not_see_the_subscriber() {
    started();
    await1(phase.subscriber(), is(PHASE_END, "SCHEDULED"));

    as("other").get(url()).then().statusCode(404);
  }

  @Test
  void they_end_with_the_subscriber() {
    started();
    as("demo").body(QUIET_NIGHTS).put(url()).then().statusCode(200);

    routine.tell(new SubscriberErased(phase.subscriber(), 1, 9));
    routine.tell(new PhaseStarted(phase.generation(2).active(1)));
    await1(phase.subscriber(), found -> found.localTime().equals("2099-03-02T21:00:00"));

    as("demo").get(url()).then().statusCode(200).header("ETag", "\"0\"");
  }
}
