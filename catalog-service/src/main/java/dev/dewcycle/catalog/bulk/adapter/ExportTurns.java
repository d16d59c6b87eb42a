package dev.dewcycle.catalog.bulk.adapter;

import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.kit.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets each tenant have a few exports at once: each holds a connection and a file. */
@ApplicationScoped
class ExportTurns {
  private static final int AT_ONCE = 2;
  private static final int RETRY_AFTER_SECONDS = 5;

  private final Map<Tenant, Integer> running = new ConcurrentHashMap<>();

  /**
   * Takes a turn, or refuses with 429.
   *
   * @return gives the turn back; a second call does nothing
   */
  Runnable take(Tenant tenant) {
    if (running.merge(tenant, 1, Integer::sum) > AT_ONCE) {
      giveBack(tenant);
      throw Problems.of(429, "too-many-exports", "%d exports run already.".formatted(AT_ONCE))
          .withHeader("Retry-After", RETRY_AFTER_SECONDS)
          .build();
    }
    var holding = new AtomicBoolean(true);
    return () -> {
      if (holding.getAndSet(false)) {
        giveBack(tenant);
      }
    };
  }

  private void giveBack(Tenant tenant) {
    running.computeIfPresent(tenant, (_, count) -> count == 1 ? null : count - 1);
  }
}
