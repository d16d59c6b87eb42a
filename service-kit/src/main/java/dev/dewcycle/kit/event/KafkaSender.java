package dev.dewcycle.kit.event;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one producer of a service: idempotent, acknowledged by all replicas. A plain client rather
 * than a channel, because relay and dead letters choose the topic by the record and must know, for
 * each one, whether it has arrived.
 */
@ApplicationScoped
class KafkaSender {
  private final KafkaProducer<String, byte[]> producer;

  KafkaSender(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                1,
                ProducerConfig.BATCH_SIZE_CONFIG,
                64 * 1024,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                120_000,
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                1),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /**
   * Sends in order; each future tells of one record. Where one fails at once, as without a broker
   * to ask, those after it are not tried, so that nothing overtakes it: the list is shorter then.
   */
  List<Future<RecordMetadata>> send(List<ProducerRecord<String, byte[]>> records) {
    var sent = new ArrayList<Future<RecordMetadata>>();
    for (var record : records) {
      sent.add(producer.send(record));
      if (sent.getLast().state() == Future.State.FAILED) {
        break;
      }
    }
    producer.flush();
    return sent;
  }

  @PreDestroy
  void close() {
    producer.close(Duration.ofSeconds(2));
  }
}
