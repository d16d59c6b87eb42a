package dev.dewcycle.kit.sample;

import dev.dewcycle.events.EventType;
import dev.dewcycle.events.TestClockChanged;
import dev.dewcycle.kit.event.EventHandler;
import dev.dewcycle.kit.event.EventIntake;
import dev.dewcycle.kit.event.Inbox;
import dev.dewcycle.kit.event.InvalidEvent;
import dev.dewcycle.kit.event.ReceivedEvent;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Remembers what it was given; fails now and then, as told. */
@Singleton
public class ClockConsumer implements EventHandler {
  record Taken(UUID clock, String tenant, String trace) {}

  @Inject EventIntake intake;
  @Inject Inbox inbox;
  @Inject CurrentTenant tenants;

  final List<Taken> taken = new CopyOnWriteArrayList<>();
  final Set<UUID> impossible = ConcurrentHashMap.newKeySet();
  final AtomicInteger outages = new AtomicInteger();

  @Incoming("clocks")
  @Blocking
  public void consume(ConsumerRecords<String, byte[]> batch) {
    intake.take(batch, "sample", this);
  }

  @Override
  public Set<EventType> types() {
    return Set.of(EventType.TEST_CLOCK_CHANGED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    var clock = ((TestClockChanged) event.data()).clock();
    if (!inbox.firstTime("sample", event.id())) {
      return;
    }
    if (impossible.contains(clock)) {
      throw new InvalidEvent("this clock is impossible");
    }
    if (outages.getAndDecrement() > 0) {
      throw new IllegalStateException("the database is away");
    }
    var trace = io.opentelemetry.api.trace.Span.current().getSpanContext().getTraceId();
    taken.add(new Taken(clock, tenants.get().key(), trace));
  }
}
