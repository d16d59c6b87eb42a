package dev.dewcycle.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.Topics;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells of reminders that were skipped: events that nobody but the webhooks acts on. */
final class SkippedReminders implements AutoCloseable {
  private static final String DATA =
      """
      {"reminder":{"id":"%s","occurrence":1,"subscriber":"%s","generation":1,"kind":"APPLICATION",\
      "product":"%1$s","slot":"PM","dueAt":"2026-03-02T12:00:00Z","localTime":"2026-03-02T21:00:00",\
      "zone":"Asia/Seoul"},"skippedAt":"2026-03-03T12:00:00Z","reason":"Its day had gone by."}\
      """;

  private final KafkaProducer<String, byte[]> producer;

  SkippedReminders(String servers) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers, "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** As fast as it goes, each for another subscriber. */
  void tell(int count) {
    for (var i = 0; i < count; i++) {
      send();
    }
    producer.flush();
  }

  /** At equal distances. */
  void tellSteadily(int aSecond, int seconds) {
    var start = System.nanoTime();
    for (var i = 0; i < aSecond * seconds; i++) {
      var at = start + i * 1_000_000_000L / aSecond;
      for (var now = System.nanoTime(); now < at; now = System.nanoTime()) {
        LockSupport.parkNanos(at - now);
      }
      send();
    }
  }

  private void send() {
    var subscriber = "bench-" + UUID.randomUUID();
    var data = DATA.formatted(UUID.randomUUID(), subscriber);
    var record =
        new ProducerRecord<>(Topics.REMINDERS, "demo:test/" + subscriber, data.getBytes(UTF_8));
    Map.of(
            EventHeaders.ID, UUID.randomUUID().toString(),
            EventHeaders.TYPE, "ReminderSkipped",
            EventHeaders.TIME, Instant.now().toString(),
            EventHeaders.TENANT, "demo",
            EventHeaders.MODE, "test",
            EventHeaders.AGGREGATE_VERSION, "1")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    producer.send(record);
  }

  @Override
  public void close() {
    producer.close();
  }
}
