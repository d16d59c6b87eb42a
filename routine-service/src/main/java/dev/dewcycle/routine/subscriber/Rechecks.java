package dev.dewcycle.routine.subscriber;

import dev.dewcycle.events.FindingsChanged.Cause;
import java.time.Instant;

/**
 * Where a change that may open or clear findings is handed on. Called in the transaction of the
 * change, which holds the lock on the subscriber.
 */
public interface Rechecks {
  /**
   * Checks the subscriber's layering as it stands now, stores what opened and cleared, and tells
   * it.
   */
  void check(Subscriber subscriber, Cause cause);

  /**
   * Does the checks that time alone has made due, each as of its own instant: a test clock that
   * jumps a month leaves the same history as one that moves day by day.
   *
   * @param before the instant up to which, itself left out
   */
  void catchUp(Subscriber subscriber, Instant before);
}
