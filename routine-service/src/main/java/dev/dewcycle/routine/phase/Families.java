package dev.dewcycle.routine.phase;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.ActiveFamily.Kind;
import dev.dewcycle.routine.product.Product;
import java.util.Set;
import java.util.stream.Collectors;

/** What a product works with, as rests and second phases see it. */
public final class Families {

  /**
   * Its active families at an effective level; its supportive ones where it has no others. Empty
   * where its content is not known: then only the product itself is like it.
   */
  public static Set<ActiveFamily> of(Product product) {
    var active = of(product, Set.of(Kind.IRRITANT, Kind.GENTLE));
    return active.isEmpty() ? of(product, Set.of(Kind.SUPPORTIVE)) : active;
  }

  private static Set<ActiveFamily> of(Product product, Set<Kind> kinds) {
    return product.exposures().stream()
        .filter(family -> kinds.contains(family.kind()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Families() {}
}
