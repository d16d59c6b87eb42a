package dev.dewcycle.reminder.intake.adapter;

import dev.dewcycle.kit.event.EventIntake;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the topic of routine-service. */
@ApplicationScoped
class RoutineConsumer {
  static final String NAME = "reminder-service";

  @Inject EventIntake intake;
  @Inject RoutineEvents events;

  @Incoming("routine")
  @Blocking
  public void consume(ConsumerRecords<String, byte[]> batch) {
    intake.take(batch, NAME, events);
  }
}
