package dev.dewcycle.routine.advice;

import dev.dewcycle.events.ActiveFamily;
import java.util.Set;

/**
 * What somebody reacted to, as far as it is not cleared.
 *
 * @param families what the products work with
 * @param stillInUse whether one of the products is in use
 */
public record Reactions(Set<ActiveFamily> families, boolean stillInUse) {
  /** Nothing is known that somebody reacted to. */
  public static final Reactions NONE = new Reactions(Set.of(), false);

  public Reactions {
    families = Set.copyOf(families);
  }
}
