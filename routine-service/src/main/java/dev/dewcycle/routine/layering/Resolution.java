package dev.dewcycle.routine.layering;

import java.util.List;

/**
 * Edits that leave nothing in a routine that is to be blocked or avoided, and no serum and ampoule
 * both daily, proven by a check of the routine with these edits over the longest window.
 *
 * @param edits to be made together, in this order; empty where nothing needs to change
 * @param cost of the edits together, as docs/layering.md counts it
 * @param optimal whether no other edits are cheaper; false where the search was too long to tell
 * @param text the edits in words
 * @param after what is found after the edits, the gravest first
 * @param unresolved those of {@code after} that no edit of the routine clears: phases cause them
 */
public record Resolution(
    List<Edit> edits,
    int cost,
    boolean optimal,
    Text text,
    List<Finding> after,
    List<Finding> unresolved) {

  public Resolution {
    edits = List.copyOf(edits);
    after = List.copyOf(after);
    unresolved = List.copyOf(unresolved);
  }
}
