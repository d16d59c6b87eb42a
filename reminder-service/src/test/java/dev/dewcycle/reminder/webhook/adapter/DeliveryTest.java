package dev.dewcycle.reminder.webhook.adapter;

import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static dev.dewcycle.reminder.webhook.adapter.Hook.isDelivered;
import static dev.dewcycle.reminder.webhook.adapter.Hook.tried;
import static dev.dewcycle.reminder.webhook.adapter.Receiver.saying;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.PhaseEnded;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.Topics;
import dev.dewcycle.kit.testing.TopicReader;
import dev.dewcycle.reminder.testing.ReminderTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@ReminderTest
class DeliveryTest extends WithReceiver {
  @Test
  void an_event_arrives_signed_once_and_only_where_it_is_wanted() {
    receiver.on("/started", saying(200)).on("/ended", saying(200));
    var hook = Hook.made(receiver.url("/started"), "PhaseStarted", "FindingsChanged");
    var ended = Hook.made(receiver.url("/ended"), "PhaseEnded");
    var id = UUID.randomUUID();

    topics.tell(DEMO, new PhaseStarted(phase.active(1)), id, AT);
    topics.tell(DEMO, new PhaseStarted(phase.active(1)), id, AT);
    topics.tell(DEMO, new PhaseEnded(phase.ended(2)), UUID.randomUUID(), AT);

    ended.await1(isDelivered());
    hook.await1(isDelivered());
    assertThat(receiver.got("/started"))
        .singleElement()
        .satisfies(
            got -> {
              assertThat(hook.signed(got)).isTrue();
              assertThat(ended.signed(got)).as("by another endpoint's secret").isFalse();
              assertThat(got.headers().get("webhook-id")).containsExactly(id.toString());
              assertThat(got.body())
                  .startsWith("{\"type\":\"PhaseStarted\",\"timestamp\":\"" + AT + "\",\"data\":{")
                  .contains(phase.id().toString());
            });
  }

  @Test
  void what_cannot_be_read_holds_up_nothing_around_it() {
    receiver.on("/hook", saying(200));
    var hook = Hook.made(receiver.url("/hook"), "ReminderSkipped", "PhaseStarted");
    var first = UUID.randomUUID();
    var last = UUID.randomUUID();

    topics.tell(DEMO, new PhaseStarted(phase.active(1)), first, AT);
    tellNonsense(phase.subscriber());
    topics.tell(DEMO, new PhaseStarted(phase.active(2)), last, AT);

    hook.await1(delivery -> delivery.id().equals(first) && isDelivered().test(delivery));
    hook.await1(delivery -> delivery.id().equals(last) && isDelivered().test(delivery));
    try (var letters =
        new TopicReader(Topics.deadLetters(Topics.ROUTINE, "reminder-service-webhooks"))) {
      assertThat(letters.await(1, letter -> TopicReader.data(letter).equals("nonsense")))
          .isNotEmpty();
    }
  }

  private static void tellNonsense(String subscriber) {
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers",
            ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      var record = new ProducerRecord<>(Topics.ROUTINE, "demo:test/" + subscriber, "nonsense");
      Map.of(
              EventHeaders.ID, UUID.randomUUID().toString(),
              EventHeaders.TYPE, "PhaseStarted",
              EventHeaders.TIME, AT.toString(),
              EventHeaders.TENANT, "demo",
              EventHeaders.MODE, "test")
          .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
      producer.send(record);
    }
  }

  @Test
  void what_fails_is_tried_again_with_the_same_id_and_body() throws SQLException {
    var answers = new AtomicInteger();
    receiver.on(
        "/shaky", exchange -> saying(answers.getAndIncrement() == 0 ? 503 : 200).answer(exchange));
    var hook = Hook.made(receiver.url("/shaky"), "PhaseStarted");
    hook.test();
    var failed = hook.await1(tried(1));

    letTimePass(hook);

    var delivered = hook.await1(isDelivered());
    var got = receiver.got("/shaky");
    assertThat(Duration.between(failed.lastTryAt(), failed.nextTryAt()))
        .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
    assertThat(failed.lastStatus()).isEqualTo(503);
    assertThat(failed.lastAnswer()).isEqualTo("status 503");
    assertThat(delivered.tries()).isEqualTo(2);
    assertThat(got).hasSize(2).allMatch(hook::signed);
    assertThat(got.get(1).body()).isEqualTo(got.get(0).body());
    assertThat(got.get(1).headers().get("webhook-id"))
        .isEqualTo(got.get(0).headers().get("webhook-id"));
  }

  @Test
  void what_a_dead_replica_had_in_flight_is_sent_by_another() throws SQLException {
    receiver.on("/hook", saying(500));
    var hook = Hook.made(receiver.url("/hook"), "PhaseStarted");
    hook.test();
    hook.await1(tried(1));
    change("webhook_delivery", hook, "in_flight = true");

    letTimePass(hook);

    hook.await1(tried(2));
  }

  @Test
  void hanging_redirecting_and_endless_receivers_fail_alone() {
    receiver
        .on("/hang", receiver.hanging())
        .on("/away", saying(302, "Location", receiver.url("/ok")))
        .on("/endless", new Flood()::answer)
        .on("/ok", saying(200));
    var hang = Hook.made(receiver.url("/hang"), "PhaseStarted");
    var away = Hook.made(receiver.url("/away"), "PhaseStarted");
    var endless = Hook.made(receiver.url("/endless"), "PhaseStarted");
    var healthy = Hook.made(receiver.url("/ok"), "PhaseStarted");
    IntStream.range(0, 40).forEach(i -> hang.test());
    away.test();
    endless.test();
    healthy.test();

    healthy.await1(isDelivered());

    assertThat(receiver.got("/hang")).as("its own slots at most").hasSizeLessThanOrEqualTo(16);
    assertThat(away.await1(tried(1)).lastStatus()).isEqualTo(302);
    assertThat(endless.await1(isDelivered()).lastAnswer()).hasSize(256);
    assertThat(hang.await1(tried(1)).lastFailure()).isEqualTo("TIMED_OUT");
    assertThat(receiver.got("/ok")).as("the redirect is not followed").hasSize(1);
  }

  @Test
  void a_message_or_a_time_can_be_replayed() {
    receiver.on("/hook", saying(200));
    var hook = Hook.made(receiver.url("/hook"), "PhaseStarted");
    var message = hook.test();
    hook.await1(isDelivered());
    var around =
        Map.<String, Object>of(
            "from", Instant.now().minusSeconds(600).toString(),
            "to", Instant.now().plusSeconds(600).toString());

    assertThat(hook.replay(around)).as("nothing has failed").isZero();
    assertThat(hook.replay(Map.of("message", message.toString()))).isEqualTo(1);
    Hook.awaitGot(receiver, "/hook", 2);
    hook.await1(isDelivered());
    assertThat(hook.replay(with(around, "state", "DELIVERED"))).isEqualTo(1);

    var got = Hook.awaitGot(receiver, "/hook", 3);
    assertThat(got).allMatch(request -> request.headers().get("webhook-id").contains("" + message));
  }

  private static Map<String, Object> with(Map<String, Object> all, String name, Object value) {
    var more = new java.util.HashMap<>(all);
    more.put(name, value);
    return more;
  }
}
