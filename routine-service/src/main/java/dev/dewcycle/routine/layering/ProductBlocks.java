package dev.dewcycle.routine.layering;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where a check reads what subscribers reacted to. */
public interface ProductBlocks {
  /**
   * The blocks that stand, by subscriber, in the order of their products; who has none is left out.
   */
  Map<String, List<Blocked>> of(Collection<String> subscribers);
}
