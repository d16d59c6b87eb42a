package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.routine.product.Product;

/**
 * Families at an effective level.
 *
 * @param families one bit for each of {@link ActiveFamily}, by ordinal
 */
public record Exposures(long families) {
  private static final long IRRITANT = ofKind(ActiveFamily.Kind.IRRITANT);
  private static final long HARMLESS =
      ofKind(ActiveFamily.Kind.SUPPORTIVE) | ofKind(ActiveFamily.Kind.PROTECTIVE);

  static Exposures of(Product product) {
    var families = 0L;
    for (var ingredient : product.ingredients()) {
      if (ingredient.exposed() && ingredient.family().isPresent()) {
        families |= bit(ingredient.family().get());
      }
    }
    return new Exposures(families);
  }

  boolean has(ActiveFamily family) {
    return (families & bit(family)) != 0;
  }

  boolean irritate() {
    return (families & IRRITANT) != 0;
  }

  boolean onlySupport() {
    return (families & ~HARMLESS) == 0;
  }

  @SuppressWarnings("EnumOrdinal") // the bits live as long as a check, and nobody stores them
  private static long bit(ActiveFamily family) {
    return 1L << family.ordinal();
  }

  private static long ofKind(ActiveFamily.Kind kind) {
    var families = 0L;
    for (var family : ActiveFamily.values()) {
      families |= family.kind() == kind ? bit(family) : 0;
    }
    return families;
  }
}
