package dev.dewcycle.kit.event;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Waits for what another service has told of a moment ago and Kafka has not yet brought. Whoever
 * waits holds no lock and no transaction, else what it waits for could not arrive.
 */
@ApplicationScoped
public class Arrivals {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Looks are repeated, since what is awaited may arrive in another replica. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final CountDownLatch ending = new CountDownLatch(1);

  /** Whether {@code here} holds now or within 2 s. */
  public boolean await(BooleanSupplier here) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      var there = here.getAsBoolean();
      while (!there
          && System.nanoTime() < deadline
          && !ending.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
        there = here.getAsBoolean();
      }
      return there;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void stop(@Observes ShutdownEvent event) {
    ending.countDown();
  }
}
