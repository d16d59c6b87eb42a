package dev.dewcycle.catalog.usage.adapter;

import dev.dewcycle.events.Event;
import dev.dewcycle.events.PhaseCancelled;
import dev.dewcycle.events.PhaseEnded;
import dev.dewcycle.events.PhaseEvent;
import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.events.PhasePaused;
import dev.dewcycle.events.PhasePlanned;
import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.PhaseState;
import dev.dewcycle.events.RoutineChanged;
import dev.dewcycle.events.Slot;
import dev.dewcycle.events.SubscriberErased;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.kit.testing.TopicWriter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** routine-service as the tests play it: by its events on Kafka. */
@ApplicationScoped
public class RoutineService {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Tenant DEMO = Tenant.parse("demo:test");

  private final TopicWriter topics = new TopicWriter();

  /** Tells an event of the demo tenant in test mode. */
  public void tell(Event event) {
    tell(DEMO, event);
  }

  public void tell(Tenant tenant, Event event) {
    topics.tell(tenant, event, UUID.randomUUID(), Instant.now());
  }

  /** A routine that holds the products, morning and evening. */
  public static RoutineChanged routine(
      String subscriber, long generation, long version, UUID... products) {
    return new RoutineChanged(
        subscriber,
        generation,
        version,
        "Asia/Seoul",
        Optional.empty(),
        Arrays.stream(products)
            .flatMap(
                product ->
                    Arrays.stream(Slot.values())
                        .map(
                            slot ->
                                new RoutineChanged.Application(
                                    product, slot, "DAILY", MONDAY, Optional.empty())))
            .toList());
  }

  public static SubscriberErased erased(String subscriber, long generation) {
    return new SubscriberErased(subscriber, generation, 9);
  }

  /** A phase's move into the state. */
  public static PhaseEvent phase(
      String subscriber, UUID id, long version, UUID product, PhaseState state) {
    var phase =
        new PhaseSnapshot(
            id,
            subscriber,
            1,
            version,
            "Asia/Seoul",
            Optional.empty(),
            product,
            state,
            state == PhaseState.ENDED ? Optional.of(PhaseOutcome.COMPLETED) : Optional.empty(),
            Slot.PM,
            MONDAY,
            MONDAY.plusDays(13),
            14,
            false,
            state == PhaseState.PAUSED ? Optional.of(MONDAY) : Optional.empty(),
            List.of(MONDAY),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return switch (state) {
      case PLANNED -> new PhasePlanned(phase, Optional.empty());
      case ACTIVE -> new PhaseStarted(phase);
      case PAUSED -> new PhasePaused(phase);
      case ENDED -> new PhaseEnded(phase);
      case CANCELLED -> new PhaseCancelled(phase);
    };
  }

  @PreDestroy
  void close() {
    topics.close();
  }
}
