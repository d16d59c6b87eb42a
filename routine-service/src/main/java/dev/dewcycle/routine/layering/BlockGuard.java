package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.subscriber.Subscriber;
import java.util.List;

/** Where checks hand on what must not go on. */
public interface BlockGuard {
  /**
   * Somebody for whom something must not go on.
   *
   * @param blocks findings of severity BLOCK that hold on days to come
   * @param recalled products at hand that are called back, be they applied on days to come or not
   */
  record Blocked(Subscriber subscriber, List<Finding> blocks, List<Product> recalled) {
    public Blocked {
      blocks = List.copyOf(blocks);
      recalled = List.copyOf(recalled);
    }
  }

  /** Rests or ends whatever must not go on. */
  void guard(List<Blocked> people);
}
