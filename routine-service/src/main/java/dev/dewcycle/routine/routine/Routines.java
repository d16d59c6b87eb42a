package dev.dewcycle.routine.routine;

import java.util.Collection;
import java.util.Map;

/** Where stored routines are read. */
public interface Routines {
  /** The routines by subscriber; nothing of those for whom none was ever stored. */
  Map<String, Routine> of(Collection<String> subscribers);
}
