package dev.dewcycle.routine.subscriber;

import java.util.Collection;

/**
 * Where a change is handed on that may move what subscribers are to be reminded of outside phases.
 * Called in the transaction of the change, which holds the locks on the subscribers.
 */
public interface CareDates {
  /** Tells the dates as they are now, of those for whom they are others than last told. */
  void changed(Collection<Subscriber> subscribers);
}
