package dev.dewcycle.routine.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The system clock of the service under test, which a test can put ahead. */
@ApplicationScoped
public class ShiftedClock {
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  @Produces
  @ApplicationScoped
  InstantSource clock() {
    return () -> Instant.now().plus(ahead.get());
  }

  public void ahead(Duration by) {
    ahead.set(by);
  }
}
