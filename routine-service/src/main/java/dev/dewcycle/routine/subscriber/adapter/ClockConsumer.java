package dev.dewcycle.routine.subscriber.adapter;

import dev.dewcycle.events.EventType;
import dev.dewcycle.events.TestClockChanged;
import dev.dewcycle.events.TestClockFollowed;
import dev.dewcycle.kit.event.EventHandler;
import dev.dewcycle.kit.event.EventIntake;
import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.kit.event.ReceivedEvent;
import dev.dewcycle.routine.subscriber.Rechecks;
import dev.dewcycle.routine.subscriber.Subscriber;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Follows the test clocks: everybody bound to one is brought to its time, and that is told behind
 * everything that their histories held before.
 */
@ApplicationScoped
public class ClockConsumer implements EventHandler {
  @Inject EventIntake intake;
  @Inject TestClockStore clocks;
  @Inject SubscriberStore subscribers;
  @Inject Rechecks rechecks;
  @Inject Outbox outbox;

  @Incoming("clocks")
  @Blocking
  public void consume(ConsumerRecords<String, byte[]> batch) {
    intake.take(batch, "routine-clocks", this);
  }

  @Override
  public Set<EventType> types() {
    return Set.of(EventType.TEST_CLOCK_CHANGED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    var told = (TestClockChanged) event.data();
    if (told.version() <= clocks.version(told.clock())) {
      return;
    }
    // Subscribers first, then the clock: in the order in which a firing timer locks them.
    var bound = subscribers.lockBoundTo(told.clock());
    clocks.follow(told.clock(), told.version(), told.now());
    var justAfter = told.now().plus(Duration.ofNanos(1000));
    bound.forEach(subscriber -> rechecks.catchUp(subscriber, justAfter));
    acknowledge(told, bound);
  }

  private void acknowledge(TestClockChanged told, List<Subscriber> bound) {
    if (bound.isEmpty()) {
      outbox.record(followed(told, "", 0, 0));
    }
    bound.forEach(
        subscriber ->
            outbox.record(followed(told, subscriber.id(), subscriber.generation(), bound.size())));
  }

  private static TestClockFollowed followed(
      TestClockChanged told, String subscriber, long generation, int of) {
    return new TestClockFollowed(
        told.clock(), told.version(), told.now(), subscriber, generation, of);
  }
}
