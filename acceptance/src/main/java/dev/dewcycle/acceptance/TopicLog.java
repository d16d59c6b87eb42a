package dev.dewcycle.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic, read by a consumer without a group: from its beginning, or as it grows. */
public final class TopicLog implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * An event as it lies in the topic.
   *
   * @param id the same where one event lies there twice
   * @param time when the change was made
   */
  public record Event(String id, String type, Instant time, JsonNode data) {}

  private final KafkaConsumer<String, byte[]> consumer;
  private final List<TopicPartition> partitions;

  public TopicLog(String servers, String topic) {
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", servers, "fetch.max.wait.ms", 20),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    partitions =
        consumer.partitionsFor(topic).stream()
            .map(part -> new TopicPartition(topic, part.partition()))
            .toList();
    consumer.assign(partitions);
  }

  /** Everything that lies in the topic now. */
  public List<Event> all() {
    consumer.seekToBeginning(partitions);
    var ends = consumer.endOffsets(partitions);
    var events = new ArrayList<Event>();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(Duration.ofMillis(100)).forEach(record -> events.add(event(record)));
    }
    return events;
  }

  /** Forgets what lies there now: {@link #await} sees only what comes. */
  public void skipToEnd() {
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  /** The first coming event that matches, or an exception once the time is over. */
  public Event await(Duration most, Predicate<Event> wanted) {
    var end = System.nanoTime() + most.toNanos();
    while (System.nanoTime() < end) {
      for (var record : consumer.poll(Duration.ofMillis(50))) {
        var event = event(record);
        if (wanted.test(event)) {
          return event;
        }
      }
    }
    throw new IllegalStateException("no such event within " + most);
  }

  private static Event event(ConsumerRecord<String, byte[]> record) {
    try {
      return new Event(
          header(record, "ce_id"),
          header(record, "ce_type"),
          Instant.parse(header(record, "ce_time")),
          JSON.readTree(record.value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
