package dev.dewcycle.kit.event;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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

  /**
   * Applies a batch as {@link #take} does, all of a tenant's records in one transaction; where that
   * fails, one by one. For handlers that change the state little by each of many events.
   */
  public void takeTogether(
      ConsumerRecords<String, byte[]> batch, String consumer, EventHandler handler) {
    var byTenant = new LinkedHashMap<String, List<ConsumerRecord<String, byte[]>>>();
    for (var record : batch) {
      if (RecordHeaders.mayBeOneOf(handler.types(), record.headers())) {
        var tenant = RecordHeaders.tenantKey(record.headers());
        byTenant.computeIfAbsent(tenant, key -> new ArrayList<>()).add(record);
      }
    }
    for (var records : byTenant.values()) {
      if (records.size() < 2 || !isAppliedTogether(records, handler)) {
        records.forEach(record -> insist(record, consumer, handler));
      }
    }
  }

  private boolean isAppliedTogether(
      List<ConsumerRecord<String, byte[]>> records, EventHandler handler) {
    try {
      apply(records.stream().map(this::read).toList(), handler);
      return true;
    } catch (RuntimeException e) {
      LOG.warnf("%d events are applied one by one: %s", records.size(), e);
      return false;
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
    apply(List.of(read(record)), handler);
  }

  private record Read(ReceivedEvent event, Optional<String> traceParent) {}

  private Read read(ConsumerRecord<String, byte[]> record) {
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
    return new Read(event, headers.traceParent());
  }

  /** Applies events of one tenant in one transaction, in their order. */
  private void apply(List<Read> events, EventHandler handler) {
    tenants.run(
        events.getFirst().event().tenant(),
        () ->
            QuarkusTransaction.requiringNew()
                .run(() -> events.forEach(each -> handle(each, handler))));
  }

  private static void handle(Read read, EventHandler handler) {
    TraceContext.inSpan(
        "take " + read.event().type().typeName(),
        read.traceParent(),
        () -> handler.handle(read.event()));
  }

  private static Duration longer(Duration wait) {
    var doubled = wait.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  void stop(@Observes ShutdownEvent event) {
    pause.end();
  }
}
