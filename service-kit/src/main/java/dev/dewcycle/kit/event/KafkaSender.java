package dev.dewcycle.kit.event;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
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
                15_000),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Sends all in order; each future tells of one record. */
  List<Future<RecordMetadata>> send(List<ProducerRecord<String, byte[]>> records) {
    var sent = records.stream().map(producer::send).toList();
    producer.flush();
    return sent;
  }

  @PreDestroy
  void close() {
    producer.close(Duration.ofSeconds(2));
  }
}
