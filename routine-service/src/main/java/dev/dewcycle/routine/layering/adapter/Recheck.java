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
  /** Whether care outside phases goes by what has changed, or comes to its next stretch of days. */
  boolean mayMoveCare() {
    return switch (cause.kind()) {
      case ROUTINE_EDITED, PROFILE_CHANGED, PRODUCT_CHANGED, RULE_BOOK_CHANGED, TIME_PASSED -> true;
      case PHASE_MOVED, RECALL_CHANGED -> false;
    };
  }

  String id() {
    return subscriber.id();
  }
}
