package dev.dewcycle.reminder.webhook;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts what is in flight, so that a slow receiver fills its own slots and nobody else's. Used by
 * one thread.
 *
 * @param <K> what names an endpoint
 */
public final class Bulkhead<K> {
  private final int most;
  private final Map<K, Integer> inFlight = new HashMap<>();
  private int all;

  /**
   * An empty one.
   *
   * @param most how many deliveries are in flight at once, to all endpoints together
   */
  public Bulkhead(int most) {
    this.most = most;
  }

  public void enter(K endpoint) {
    inFlight.merge(endpoint, 1, Integer::sum);
    all++;
  }

  public void leave(K endpoint) {
    inFlight.computeIfPresent(endpoint, (key, count) -> count > 1 ? count - 1 : null);
    all--;
  }

  /** How many more may enter. */
  public int room() {
    return most - all;
  }

  /** The endpoints with something in flight, and how much. */
  public Map<K, Integer> busy() {
    return Map.copyOf(inFlight);
  }
}
