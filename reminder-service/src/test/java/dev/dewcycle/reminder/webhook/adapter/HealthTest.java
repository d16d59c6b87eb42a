package dev.dewcycle.reminder.webhook.adapter;

import static dev.dewcycle.reminder.testing.Reminders.as;
import static dev.dewcycle.reminder.webhook.adapter.Hook.isDelivered;
import static dev.dewcycle.reminder.webhook.adapter.Hook.tried;
import static dev.dewcycle.reminder.webhook.adapter.Receiver.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.Topics;
import dev.dewcycle.kit.testing.TopicReader;
import dev.dewcycle.reminder.testing.ReminderTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@ReminderTest
class HealthTest extends WithReceiver {
  @Test
  void one_that_is_gone_is_disabled_at_once_and_the_others_are_told() {
    receiver.on("/gone", saying(410)).on("/watch", saying(200));
    var watch = Hook.made(receiver.url("/watch"), "WebhookEndpointDisabled");
    var hook = Hook.made(receiver.url("/gone"), "PhaseStarted");

    hook.test();

    assertThat(watch.await1(isDelivered()).type()).isEqualTo("WebhookEndpointDisabled");
    assertThat(receiver.got("/watch").getFirst().body()).contains(hook.id(), "\"GONE\"");
    assertThat(hook.isEnabled()).isFalse();
    as("demo").post(hook.path() + "/test").then().statusCode(409);
    try (var reader = new TopicReader(Topics.REMINDERS)) {
      assertThat(reader.await(1, event -> TopicReader.data(event).contains(hook.id()))).hasSize(1);
    }
  }

  @Test
  void after_five_days_of_failure_it_is_disabled_and_keeps_what_comes() throws SQLException {
    receiver.on("/bad", saying(500));
    var hook = Hook.made(receiver.url("/bad"), "PhaseStarted");
    change("webhook_endpoint", hook, "failing_since = now() - interval '5 days'");
    hook.test();
    await().until(() -> !hook.isEnabled());

    topics.tell(DEMO, new PhaseStarted(phase.active(1)), UUID.randomUUID(), AT);

    var kept = hook.await1(delivery -> delivery.type().equals("PhaseStarted"));
    assertThat(kept.state()).isEqualTo("PENDING");
    assertThat(receiver.got("/bad")).hasSize(1);
    as("demo").get(hook.path()).then().body("disabledBecause", is("FAILING"));
  }

  @Test
  void an_endpoint_that_is_enabled_again_gets_what_was_kept() throws SQLException {
    receiver.on("/gone", saying(410)).on("/new", saying(200));
    var hook = Hook.made(receiver.url("/gone"), "PhaseStarted");
    hook.test();
    await().until(() -> !hook.isEnabled());

    as("demo")
        .header("If-Match", "\"2\"")
        .body(Map.of("url", receiver.url("/new"), "types", List.of("PhaseStarted")))
        .put(hook.path())
        .then()
        .statusCode(200);
    letTimePass(hook);

    hook.await1(isDelivered());
    assertThat(receiver.got("/new")).hasSize(1);
  }

  @Test
  void what_the_old_address_answers_late_is_not_held_against_the_new_one() {
    var moved = new CompletableFuture<Void>();
    receiver.on(
        "/old",
        exchange -> {
          moved.join();
          saying(410).answer(exchange);
        });
    var hook = Hook.made(receiver.url("/old"), "PhaseStarted");
    hook.test();
    Hook.awaitGot(receiver, "/old", 1);

    as("demo")
        .header("If-Match", "\"1\"")
        .body(Map.of("url", receiver.url("/new"), "types", List.of("PhaseStarted")))
        .put(hook.path())
        .then()
        .statusCode(200);
    moved.complete(null);

    hook.await1(tried(1));
    as("demo").get(hook.path()).then().body("enabled", is(true)).body("failingSince", nullValue());
  }

  @Test
  void a_secret_that_no_key_opens_is_not_the_endpoints_failure() throws SQLException {
    receiver.on("/hook", saying(200));
    var hook = Hook.made(receiver.url("/hook"), "PhaseStarted");
    change("webhook_endpoint", hook, "secret = decode(repeat('00', 60), 'hex')");

    hook.test();

    assertThat(hook.await1(tried(1)).lastFailure()).isEqualTo("NOT_SENT");
    assertThat(receiver.got("/hook")).isEmpty();
    as("demo").get(hook.path()).then().body("failingSince", nullValue());
  }
}
