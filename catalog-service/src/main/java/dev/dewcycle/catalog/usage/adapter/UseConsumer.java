package dev.dewcycle.catalog.usage.adapter;

import dev.dewcycle.catalog.usage.Life;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.PhaseEvent;
import dev.dewcycle.events.RoutineChanged;
import dev.dewcycle.events.RoutineEvent;
import dev.dewcycle.events.SubscriberErased;
import dev.dewcycle.kit.event.EventHandler;
import dev.dewcycle.kit.event.EventIntake;
import dev.dewcycle.kit.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Follows who uses what. The newer version of a routine or phase wins; what belongs to an erased or
 * older life of a subscriber's id is dropped.
 */
@ApplicationScoped
public class UseConsumer implements EventHandler {
  private static final Set<EventType> TYPES =
      Arrays.stream(EventType.values())
          .filter(
              type ->
                  type == EventType.ROUTINE_CHANGED
                      || type == EventType.SUBSCRIBER_ERASED
                      || PhaseEvent.class.isAssignableFrom(type.record()))
          .collect(Collectors.toUnmodifiableSet());

  @Inject EventIntake intake;
  @Inject HolderStore holders;
  @Inject UseStore uses;

  @Incoming("routine")
  @Blocking
  public void consume(ConsumerRecords<String, byte[]> batch) {
    intake.take(batch, "catalog-uses", this);
  }

  @Override
  public Set<EventType> types() {
    return TYPES;
  }

  @Override
  public void handle(ReceivedEvent received) {
    var event = (RoutineEvent) received.data();
    var holder = holders.lock(event.subscriber());
    if (holder.life().outlived(event.generation())) {
      return;
    }
    if (event instanceof SubscriberErased || holder.life().endsBefore(event.generation())) {
      uses.forget(holder);
      holders.begin(holder, new Life(event.generation(), event instanceof SubscriberErased));
    }
    switch (event) {
      case RoutineChanged routine -> {
        if (holders.isNews(holder, routine)) {
          uses.keep(holder, routine);
        }
      }
      case PhaseEvent moved -> uses.keep(holder, moved.phase());
      default -> {
        // An erasure: nothing is left to keep.
      }
    }
  }
}
