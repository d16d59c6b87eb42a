package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.FindingsChanged.Cause;
import dev.dewcycle.routine.subscriber.Now;
import dev.dewcycle.routine.subscriber.Subscriber;

/**
 * A check to be done.
 *
 * @param subscriber whose lock the transaction holds
 * @param cause why
 * @param now as of which
 */
record Recheck(Subscriber subscriber, Cause cause, Now now) {
  String id() {
    return subscriber.id();
  }
}
