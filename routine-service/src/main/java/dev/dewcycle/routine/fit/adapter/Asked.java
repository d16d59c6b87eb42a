package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.kit.web.Fault;
import java.util.List;

/** A line of a stream, once it was read. */
sealed interface Asked {
  /** From 1. */
  long line();

  /** A box that can be looked at. */
  record Sound(long line, BoxLine box, BoxLine.Names names) implements Asked {}

  /** A line that cannot. */
  record Faulty(long line, List<Fault> faults) implements Asked {}
}
