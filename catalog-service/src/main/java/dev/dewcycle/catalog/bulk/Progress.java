package dev.dewcycle.catalog.bulk;

import java.util.List;
import java.util.Set;

/**
 * How far an import has come. What it says is kept.
 *
 * @param trail up to the last row of which all is kept
 * @param unknownColumns names of fields that are no product's, passed over
 * @param done whether the whole body was worked off
 */
public record Progress(Trail trail, Tally tally, Set<String> unknownColumns, boolean done) {
  public Progress {
    unknownColumns = Set.copyOf(unknownColumns);
  }

  public static Progress none() {
    return new Progress(Trail.START, Tally.NONE, Set.of(), false);
  }

  /** Further rows, and what became of them. */
  public Progress after(Trail further, List<Outcome> outcomes, Set<String> unknown) {
    return new Progress(further, tally.plus(outcomes), unknown, false);
  }

  /** The body has ended. */
  public Progress ended(Trail end, Set<String> unknown) {
    return new Progress(end, tally, unknown, true);
  }
}
