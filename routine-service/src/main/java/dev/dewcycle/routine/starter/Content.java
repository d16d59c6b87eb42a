package dev.dewcycle.routine.starter;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.ActiveFamily.Kind;
import dev.dewcycle.routine.product.Product;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a product of a step may hold.
 *
 * @param wanted one of these has to be there at an effective level; empty where any product will do
 * @param kinds of families that may be there besides
 */
public record Content(Set<ActiveFamily> wanted, Set<Kind> kinds) {

  public Content {
    wanted = Set.copyOf(wanted);
    kinds = Set.copyOf(kinds);
  }

  /** Anything that does not irritate. */
  static Content gentle() {
    return new Content(Set.of(), EnumSet.complementOf(EnumSet.of(Kind.IRRITANT)));
  }

  /** Only what supports the skin. */
  static Content supportive(ActiveFamily... wanted) {
    return new Content(Set.of(wanted), EnumSet.of(Kind.SUPPORTIVE, Kind.PROTECTIVE));
  }

  /** One of the families, and besides nothing that irritates. */
  static Content oneOf(ActiveFamily... wanted) {
    return new Content(Set.of(wanted), gentle().kinds());
  }

  /** What is not known by content fits nowhere. */
  boolean fits(Product product) {
    var exposures = product.exposures();
    return product.contentKnown()
        && (wanted.isEmpty() || exposures.stream().anyMatch(wanted::contains))
        && exposures.stream()
            .allMatch(family -> wanted.contains(family) || kinds.contains(family.kind()));
  }
}
