package dev.dewcycle.routine.layering;

import java.util.List;

/**
 * Edits that clear a finding and open nothing new at CAUTION or above.
 *
 * @param kind of the edit that matters most
 * @param edits at least one, to be made together
 * @param text the same in words
 */
public record Remedy(Edit.Kind kind, List<Edit> edits, Text text) {
  public Remedy {
    edits = List.copyOf(edits);
  }

  Situation applyTo(Situation situation) {
    var after = situation;
    for (var edit : edits) {
      after = edit.applyTo(after);
    }
    return after;
  }
}
