package dev.dewcycle.kit.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes events from the outbox to Kafka as long as the service runs. */
@ApplicationScoped
class OutboxRelay {
  @Inject OutboxBatch batch;

  private final WorkLoop loop = new WorkLoop("outbox-relay", () -> batch.relay());

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  void wake() {
    loop.wake();
  }
}
