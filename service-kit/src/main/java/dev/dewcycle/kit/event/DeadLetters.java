package dev.dewcycle.kit.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.events.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Puts aside what can never be applied, as it came, with the reason and where it came from in
 * headers, so that an operator can mend and replay it.
 */
@ApplicationScoped
class DeadLetters {
  private static final Logger LOG = Logger.getLogger(DeadLetters.class);

  @Inject KafkaSender kafka;

  void bury(ConsumerRecord<String, byte[]> record, String consumer, InvalidEvent why) {
    var letter =
        new ProducerRecord<>(
            Topics.deadLetters(record.topic(), consumer),
            null,
            record.key(),
            record.value(),
            record.headers());
    letter.headers().add("dead-letter-reason", String.valueOf(why.getMessage()).getBytes(UTF_8));
    letter.headers().add("dead-letter-topic", record.topic().getBytes(UTF_8));
    letter
        .headers()
        .add("dead-letter-position", (record.partition() + ":" + record.offset()).getBytes(UTF_8));
    try {
      kafka.send(List.of(letter)).getFirst().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the dead letter could not be sent", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sending a dead letter", e);
    }
    LOG.warnf(
        "dead letter: %s %d:%d: %s",
        record.topic(), record.partition(), record.offset(), why.getMessage());
  }
}
