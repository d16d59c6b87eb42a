package dev.dewcycle.routine.fit;

import dev.dewcycle.routine.layering.Edit;
import java.util.List;

/**
 * A way to use a product, as it is meant or otherwise.
 *
 * @param usage before the edits
 * @param edits what differs from how it is meant, in the product's own use or around it; empty
 *     where nothing does
 */
public record Variant(Usage usage, List<Edit> edits) {
  public Variant {
    edits = List.copyOf(edits);
  }

  static Variant asMeant(Meant meant) {
    return new Variant(meant.usage(), List.of());
  }

  boolean isAsMeant() {
    return edits.isEmpty();
  }
}
