package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.routine.layering.Finding;
import java.util.List;

/** What came of a request about a phase. */
sealed interface PhaseAnswer {
  record Done(PhaseView phase) implements PhaseAnswer {}

  /** The layering does not allow it as things stand. */
  record Refused(String why, List<Finding> findings) implements PhaseAnswer {}
}
