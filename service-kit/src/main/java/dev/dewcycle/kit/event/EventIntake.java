package dev.dewcycle.kit.event;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Takes batches of records apart and applies each wanted event in a transaction of its own, with
 * its tenant and trace current. A record that can never be applied is buried; anything else that
 * goes wrong is tried again in place, for as long as it takes, so that an outage of the database or
 * of Kafka delays events and loses none.
 */
@ApplicationScoped
public class EventIntake {
  private static final Logger LOG = Logger.getLogger(EventIntake.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  @Inject CurrentTenant tenants;
  @Inject EventJson json;
  @Inject DeadLetters deadLetters;

  private final Pause pause = new Pause();

  /** Applies a batch; returns when all of it is applied or buried. */
  public void take(ConsumerRecords<String, byte[]> batch, String consumer, EventHandler handler) {
    for (var record : batch) {
      if (RecordHeaders.mayBeOneOf(handler.types(), record.headers())) {
        insist(record, consumer, handler);
      }
    }
  }

  private void insist(
      ConsumerRecord<String, byte[]> record, String consumer, EventHandler handler) {
    for (var wait = FIRST_PAUSE; ; wait = longer(wait)) {
      try {
        applyOrBury(record, consumer, handler);
        return;
      } catch (RuntimeException e) {
        LOG.errorf(
            e, "%s %d:%d is tried again", record.topic(), record.partition(), record.offset());
        pause.take(wait);
      }
    }
  }

  private void applyOrBury(
      ConsumerRecord<String, byte[]> record, String consumer, EventHandler handler) {
    try {
      apply(record, handler);
    } catch (InvalidEvent e) {
      deadLetters.bury(record, consumer, e);
    }
  }

  private void apply(ConsumerRecord<String, byte[]> record, EventHandler handler) {
    var headers = RecordHeaders.read(record.headers());
    if (record.value() == null) {
      throw new InvalidEvent("the record has no data");
    }
    var event =
        new ReceivedEvent(
            headers.id(),
            headers.type(),
            headers.tenant(),
            headers.time(),
            json.read(headers.type(), record.value()));
    TraceContext.inSpan(
        "take " + headers.type().typeName(),
        headers.traceParent(),
        () ->
            tenants.run(
                headers.tenant(),
                () -> QuarkusTransaction.requiringNew().run(() -> handler.handle(event))));
  }

  private static Duration longer(Duration wait) {
    var doubled = wait.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  void stop(@Observes ShutdownEvent event) {
    pause.end();
  }
}
