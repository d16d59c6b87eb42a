package dev.dewcycle.reminder.webhook.adapter;

import static dev.dewcycle.reminder.testing.Reminders.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.dewcycle.reminder.testing.ReminderTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ReminderTest
class WebhookDeliveryResourceTest {
  private Receiver receiver;
  private Hook hook;

  @BeforeEach
  void open() throws IOException {
    receiver = new Receiver().on("/hook", Receiver.saying(200));
    hook = Hook.made(receiver.url("/hook"), "PhaseEnded");
  }

  @AfterEach
  void close() {
    as("demo").header("If-Match", "*").delete(hook.path()).then().statusCode(204);
    receiver.close();
  }

  @Test
  void the_newest_come_first_page_by_page() {
    var sent = List.of(hook.test(), hook.test(), hook.test());
    var next = hook.path() + "/deliveries?limit=2";
    var seen = new ArrayList<String>();
    while (next != null) {
      var page = as("demo").get(next).then().statusCode(200).extract();
      seen.addAll(page.path("items.id"));
      var link = page.header("Link");
      next = link == null ? null : link.replaceAll("^<([^>]*)>.*", "$1");
    }

    assertThat(seen)
        .containsExactlyElementsOf(sent.reversed().stream().map(UUID::toString).toList());
  }

  @Test
  void the_list_is_filtered_by_state() {
    hook.test();
    hook.await1(Hook.isDelivered());

    as("demo")
        .get(hook.path() + "/deliveries?state=DELIVERED")
        .then()
        .body("items", hasSize(1))
        .body("items[0].type", equalTo("WebhookTest"))
        .body("items[0].lastAnswer", equalTo("status 200"));
    as("demo").get(hook.path() + "/deliveries?state=FAILED").then().body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "?state=LOST, #/query/state",
    "?limit=0, #/query/limit",
    "?cursor=eA, #/query/cursor"
  })
  void what_cannot_be_asked_is_refused(String query, String pointer) {
    as("demo")
        .get(hook.path() + "/deliveries" + query)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo(pointer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | #",
        "{\"from\":\"2026-03-02T12:00:00Z\"} | #",
        "{\"state\":\"FAILED\"} | #",
        "{\"message\":\"01960000-0000-7000-8000-000000000001\",\"state\":\"FAILED\"} | #",
        "{\"from\":\"2026-03-02T12:00:00Z\",\"to\":\"2026-03-02T12:00:00Z\"} | #/to",
        "{\"from\":\"2026-03-02T12:00:00Z\",\"to\":\"2027-03-02T12:00:00Z\"} | #/to",
        "{\"from\":\"+100000-01-01T00:00:00Z\",\"to\":\"+100000-01-02T00:00:00Z\"} | #/to"
      })
  void a_replay_of_nothing_in_particular_is_refused(String body, String pointer) {
    as("demo")
        .body(body)
        .post(hook.path() + "/replays")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo(pointer));
  }

  @ParameterizedTest
  @CsvSource({"message, none", "from, yesterday", "state, LOST"})
  void a_replay_that_cannot_be_read_is_refused(String name, String value) {
    var status = as("demo").body(Map.of(name, value)).post(hook.path() + "/replays").statusCode();

    assertThat(status).isIn(400, 422);
  }

  @Test
  void a_message_that_was_never_sent_there_is_no_replay() {
    as("demo")
        .body(Map.of("message", UUID.randomUUID().toString()))
        .post(hook.path() + "/replays")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("#/message"));
  }

  @Test
  void a_disabled_endpoint_is_sent_nothing_again() {
    var message = hook.test();
    hook.await1(Hook.isDelivered());
    as("demo")
        .header("If-Match", "*")
        .body(
            Map.of("url", receiver.url("/hook"), "types", List.of("PhaseEnded"), "enabled", false))
        .put(hook.path())
        .then()
        .statusCode(200);

    as("demo")
        .body(Map.of("message", message.toString()))
        .post(hook.path() + "/replays")
        .then()
        .statusCode(409)
        .body("type", containsString("endpoint-disabled"));
  }

  @Test
  void the_same_key_sends_one_trial() {
    var key = UUID.randomUUID().toString();
    var test = hook.path() + "/test";

    var first = as("demo").header("Idempotency-Key", key).post(test);
    var second = as("demo").header("Idempotency-Key", key).post(test);

    first.then().statusCode(202);
    assertThat(second.<String>path("message")).isEqualTo(first.path("message"));
    assertThat(hook.deliveries()).hasSize(1);
  }

  @Test
  void a_deleted_endpoint_takes_its_deliveries_with_it() {
    var other = Hook.made(receiver.url("/hook"), "PhaseEnded");
    other.test();

    as("demo").header("If-Match", "*").delete(other.path()).then().statusCode(204);

    as("demo")
        .get(other.path() + "/deliveries")
        .then()
        .statusCode(404)
        .body("detail", containsString(other.id()));
  }
}
