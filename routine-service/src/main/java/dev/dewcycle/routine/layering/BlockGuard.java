package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.subscriber.Subscriber;
import java.util.List;

/** Where a check hands on what must not go on. */
public interface BlockGuard {
  /**
   * Rests whatever runs against the blocks.
   *
   * @param blocks findings of severity BLOCK that hold on days to come
   */
  void blocked(Subscriber subscriber, List<Finding> blocks);
}
