package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.kit.event.EventIntake;
import dev.dewcycle.kit.event.Kept;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the topics of routine-service and of this service, on its own account. */
@ApplicationScoped
class WebhookConsumer {
  private static final String NAME = "reminder-service-webhooks";

  @Inject EventIntake intake;
  @Inject WebhookEvents events;

  @Incoming("webhooks")
  @Blocking
  public void consume(ConsumerRecords<String, byte[]> batch) {
    intake.takeTogether(batch, NAME, events);
  }

  @Produces
  @Dependent
  Kept deliveries(@ConfigProperty(name = "dewcycle.webhook.kept") Duration kept) {
    return new Kept("DELETE FROM webhook_delivery WHERE recorded_at < ?", kept);
  }
}
