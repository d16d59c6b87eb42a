package dev.dewcycle.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads a topic from its beginning, as a partner's consumer would. */
public final class TopicReader implements AutoCloseable {
  private final KafkaConsumer<String, byte[]> consumer;
  private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();

  public TopicReader(String topic) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "group.id",
                "reader-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest",
                "allow.auto.create.topics",
                "true"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    consumer.subscribe(List.of(topic));
  }

  /** All records that match, once there are so many or ten seconds have passed. */
  public List<ConsumerRecord<String, byte[]>> await(
      int count, Predicate<ConsumerRecord<String, byte[]>> wanted) {
    var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (read.stream().filter(wanted).count() < count && System.nanoTime() < end) {
      consumer.poll(Duration.ofMillis(100)).forEach(read::add);
    }
    return read.stream().filter(wanted).toList();
  }

  /** The text of a header, empty where it is missing. */
  public static String header(ConsumerRecord<String, byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }

  public static String data(ConsumerRecord<String, byte[]> record) {
    return new String(record.value(), UTF_8);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
