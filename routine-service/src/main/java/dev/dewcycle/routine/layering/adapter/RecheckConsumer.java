package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.EventType;
import dev.dewcycle.events.FindingsChanged.Cause;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.events.FindingsChanged.Move;
import dev.dewcycle.events.PhaseCancelled;
import dev.dewcycle.events.PhaseEnded;
import dev.dewcycle.events.PhaseEvent;
import dev.dewcycle.events.PhaseExtended;
import dev.dewcycle.events.PhasePaused;
import dev.dewcycle.events.PhasePlanned;
import dev.dewcycle.events.PhaseResumed;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.kit.event.EventHandler;
import dev.dewcycle.kit.event.EventIntake;
import dev.dewcycle.kit.event.Inbox;
import dev.dewcycle.kit.event.ReceivedEvent;
import dev.dewcycle.routine.product.adapter.ProductStore;
import dev.dewcycle.routine.subscriber.Rechecks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Checks layering again after every move of a phase, by the event that tells the move, and always
 * answers it: others wait for the answer.
 */
@ApplicationScoped
public class RecheckConsumer implements EventHandler {
  private static final String NAME = "routine-rechecks";
  private static final Set<EventType> PHASE_MOVES =
      Arrays.stream(EventType.values())
          .filter(type -> PhaseEvent.class.isAssignableFrom(type.record()))
          .collect(Collectors.toUnmodifiableSet());

  @Inject EventIntake intake;
  @Inject Inbox inbox;
  @Inject SubscriberStore subscribers;
  @Inject ProductStore products;
  @Inject Rechecks rechecks;

  @Incoming("moves")
  @Blocking
  public void consume(ConsumerRecords<String, byte[]> batch) {
    intake.take(batch, NAME, this);
  }

  @Override
  public Set<EventType> types() {
    return PHASE_MOVES;
  }

  @Override
  public void handle(ReceivedEvent event) {
    var phase = ((PhaseEvent) event.data()).phase();
    if (!inbox.firstTime(NAME, event.id())) {
      return;
    }
    subscribers
        .lock(phase.subscriber())
        .filter(subscriber -> subscriber.generation() == phase.generation())
        .ifPresent(
            subscriber -> {
              // A recall that came in while the phase was begun has not found its holder.
              products.hold(List.of(phase.product()));
              rechecks.check(
                  subscriber,
                  new Cause(
                      CauseKind.PHASE_MOVED,
                      Optional.of(phase.id()),
                      Optional.of(phase.version()),
                      Optional.empty(),
                      Optional.of(move((PhaseEvent) event.data()))));
            });
  }

  private static Move move(PhaseEvent event) {
    return switch (event) {
      case PhasePlanned _ -> Move.PLANNED;
      case PhaseStarted _ -> Move.STARTED;
      case PhasePaused _ -> Move.PAUSED;
      case PhaseResumed _ -> Move.RESUMED;
      case PhaseExtended _ -> Move.EXTENDED;
      case PhaseEnded _ -> Move.ENDED;
      case PhaseCancelled _ -> Move.CANCELLED;
    };
  }
}
