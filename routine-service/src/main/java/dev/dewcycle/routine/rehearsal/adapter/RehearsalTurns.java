package dev.dewcycle.routine.rehearsal.adapter;

import dev.dewcycle.kit.web.Problems;
import dev.dewcycle.routine.storage.adapter.Database;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets rehearsals take turns: one of a tenant at a time, in all replicas together, and two in this
 * one. Whoever dies with the turn loses it when its time is over.
 */
@ApplicationScoped
class RehearsalTurns {
  private static final int AT_ONCE = 2;

  @Inject Database database;
  @Inject InstantSource clock;

  private final Semaphore here = new Semaphore(AT_ONCE);

  /** Does the work, which must not take longer than {@code most}; 429 where it is not its turn. */
  <T> T take(Duration most, Supplier<T> work) {
    if (!here.tryAcquire()) {
      throw busy("As many rehearsals as this server takes are under way.");
    }
    try {
      var until = clock.instant().plus(most).truncatedTo(ChronoUnit.MILLIS);
      if (!QuarkusTransaction.requiringNew().call(() -> taken(until))) {
        throw busy("A rehearsal of yours is under way.");
      }
      try {
        return work.get();
      } finally {
        QuarkusTransaction.requiringNew()
            .run(() -> database.change("DELETE FROM rehearsal WHERE until = ?", until));
      }
    } finally {
      here.release();
    }
  }

  private boolean taken(Instant until) {
    return database.change(
            """
            INSERT INTO rehearsal (until) VALUES (?)
            ON CONFLICT (tenant) DO UPDATE SET until = excluded.until WHERE rehearsal.until < ?
            """,
            until,
            clock.instant())
        == 1;
  }

  private static HttpProblem busy(String why) {
    return Problems.of(429, "rehearsal-under-way", why).withHeader("Retry-After", 10).build();
  }
}
