package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.EventType;
import dev.dewcycle.events.ReminderFired;
import dev.dewcycle.kit.event.EventHandler;
import dev.dewcycle.kit.event.EventIntake;
import dev.dewcycle.kit.event.ReceivedEvent;
import dev.dewcycle.routine.subscriber.Rechecks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import dev.dewcycle.routine.subscriber.adapter.TestClockStore;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Moves phases when their timers fire. Messages to people fire too, and are passed over. */
@ApplicationScoped
public class PhaseConsumer implements EventHandler {
  @Inject EventIntake intake;
  @Inject SubscriberStore subscribers;
  @Inject TestClockStore clocks;
  @Inject PhaseTimers timers;
  @Inject Rechecks rechecks;

  @Incoming("reminders")
  @Blocking
  public void consume(ConsumerRecords<String, byte[]> batch) {
    intake.take(batch, "routine-phases", this);
  }

  @Override
  public Set<EventType> types() {
    return Set.of(EventType.REMINDER_FIRED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    var fired = (ReminderFired) event.data();
    var timer = fired.reminder();
    if (!timer.kind().isTimer()) {
      return;
    }
    var subscriber =
        subscribers
            .lock(timer.subscriber())
            .filter(found -> found.generation() == timer.generation());
    if (subscriber.isEmpty()) {
      return;
    }
    timer
        .clock()
        .ifPresent(
            clock -> {
              clocks.moveTo(clock, fired.firedAt());
              rechecks.catchUp(subscriber.get(), fired.firedAt());
            });
    timers.fired(subscriber.get(), timer);
  }
}
