package dev.dewcycle.kit.sample;

import static dev.dewcycle.kit.testing.TopicReader.header;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.Topics;
import dev.dewcycle.kit.testing.Tokens;
import dev.dewcycle.kit.testing.TopicReader;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@KitTest
class OutboxTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @Inject ClockConsumer consumer;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String servers;

  private static UUID create(String text) {
    return UUID.fromString(
        given()
            .auth()
            .oauth2(Tokens.of("demo"))
            .contentType("application/json")
            .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
            .body("{\"text\":\"" + text + "\"}")
            .post("/v1/notes")
            .path("id"));
  }

  private void awaitTaken(UUID clock) {
    await().until(() -> consumer.taken.stream().anyMatch(taken -> taken.clock().equals(clock)));
  }

  @Test
  void an_event_leaves_with_the_state_and_arrives_with_tenant_and_trace() {
    var id = create("event");

    awaitTaken(id);

    assertThat(consumer.taken).contains(new ClockConsumer.Taken(id, "demo:test", TRACE));
    try (var topic = new TopicReader(Topics.CLOCKS)) {
      var event = topic.await(1, record -> record.key().endsWith(id.toString())).getFirst();
      assertThat(event.key()).isEqualTo("demo:test/" + id);
      assertThat(header(event, EventHeaders.TYPE)).isEqualTo("TestClockChanged");
      assertThat(header(event, EventHeaders.SPEC_VERSION)).isEqualTo("1.0");
      assertThat(header(event, EventHeaders.SOURCE)).isEqualTo("/sample");
      assertThat(header(event, EventHeaders.TENANT)).isEqualTo("demo");
      assertThat(header(event, EventHeaders.MODE)).isEqualTo("test");
      assertThat(header(event, EventHeaders.AGGREGATE_VERSION)).isEqualTo("1");
      assertThat(UUID.fromString(header(event, EventHeaders.ID)).version()).isEqualTo(7);
    }
  }

  @Test
  void an_event_of_a_failed_transaction_never_leaves() {
    var texts = consumer.taken.size();
    given()
        .auth()
        .oauth2(Tokens.of("demo"))
        .contentType("application/json")
        .body("{\"text\":\"break\"}")
        .post("/v1/notes")
        .then()
        .statusCode(500);

    awaitTaken(create("after the failure"));

    assertThat(consumer.taken).hasSize(texts + 1);
  }

  @Test
  void an_outage_delays_an_event_and_loses_none() {
    consumer.outages.set(3);

    var id = create("outage");

    awaitTaken(id);
    assertThat(consumer.outages.get()).isNegative();
  }

  @Test
  void a_type_that_was_added_later_is_passed_over() throws Exception {
    var stranger = "demo:test/" + UUID.randomUUID();
    send(new ProducerRecord<>(Topics.CLOCKS, 0, stranger, "{}".getBytes(UTF_8)), "NotKnownYet");

    awaitTaken(create("after the stranger"));

    send(new ProducerRecord<>(Topics.CLOCKS, 0, "marker", "{".getBytes(UTF_8)), "TestClockChanged");
    try (var letters = new TopicReader(Topics.deadLetters(Topics.CLOCKS, "sample"))) {
      letters.await(1, record -> record.key().equals("marker"));
      assertThat(letters.await(0, record -> record.key().equals(stranger))).isEmpty();
    }
  }

  private void send(ProducerRecord<String, byte[]> record, String type) throws Exception {
    record.headers().add(EventHeaders.TYPE, type.getBytes(UTF_8));
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", servers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    }
  }

  @Test
  void what_can_never_be_applied_is_buried_and_the_next_goes_on() throws Exception {
    var poison = UUID.randomUUID();
    send(
        new ProducerRecord<>(Topics.CLOCKS, 0, "demo:test/" + poison, "{".getBytes(UTF_8)),
        "TestClockChanged");

    awaitTaken(create("after the poison"));

    try (var letters = new TopicReader(Topics.deadLetters(Topics.CLOCKS, "sample"))) {
      var letter = letters.await(1, record -> record.key().endsWith(poison.toString())).getFirst();
      assertThat(header(letter, "dead-letter-reason")).contains("ce_id");
      assertThat(header(letter, "dead-letter-topic")).isEqualTo(Topics.CLOCKS);
    }
  }
}
