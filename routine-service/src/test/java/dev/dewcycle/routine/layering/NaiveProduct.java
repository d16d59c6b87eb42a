package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.ActiveFamily.Kind;
import dev.dewcycle.events.IngredientFact;
import dev.dewcycle.routine.product.Product;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A product with what the domain's words ask of it; each is itself and no other. */
final class NaiveProduct {
  private final Product product;
  private final Set<ActiveFamily> exposed = EnumSet.noneOf(ActiveFamily.class);
  private final Set<ActiveFamily> irritant = EnumSet.noneOf(ActiveFamily.class);
  private final Set<ActiveFamily> active = EnumSet.noneOf(ActiveFamily.class);

  NaiveProduct(Product product) {
    this.product = product;
    product.ingredients().stream()
        .filter(IngredientFact::exposed)
        .map(IngredientFact::family)
        .flatMap(Optional::stream)
        .forEach(exposed::add);
    for (var family : exposed) {
      if (family.kind() == Kind.IRRITANT) {
        irritant.add(family);
      }
      if (family.kind() == Kind.IRRITANT || family.kind() == Kind.GENTLE) {
        active.add(family);
      }
    }
  }

  Product product() {
    return product;
  }

  boolean has(ActiveFamily family) {
    return exposed.contains(family);
  }

  boolean hasAny(Set<ActiveFamily> families) {
    for (var family : families) {
      if (exposed.contains(family)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it holds an irritant family, at any level. */
  boolean holdsIrritant() {
    return product.ingredients().stream()
        .map(IngredientFact::family)
        .flatMap(Optional::stream)
        .anyMatch(family -> family.kind() == Kind.IRRITANT);
  }

  Set<ActiveFamily> irritant() {
    return irritant;
  }

  /** Irritant and gentle families. */
  Set<ActiveFamily> active() {
    return active;
  }

  /** Whether nothing in it could do more than support, as far as anybody knows. */
  boolean onlySupports() {
    return product.contentKnown() && active.isEmpty();
  }

  /** Whether a family is in it at any level. */
  boolean contains(ActiveFamily family) {
    return product.contains(family);
  }

  boolean isTretinoin() {
    return lists("TRETINOIN") || lists("RETINOIC ACID");
  }

  boolean isPrescribed() {
    return isTretinoin() || lists("ADAPALENE") || lists("TAZAROTENE");
  }

  boolean lists(String inci) {
    return product.ingredients().stream().anyMatch(one -> one.inci().equals(inci));
  }

  /** Means of two phases: actives, and supportive families where there are no others. */
  boolean worksLike(NaiveProduct other) {
    return this == other || means().stream().anyMatch(other.means()::contains);
  }

  private Set<ActiveFamily> means() {
    if (!active.isEmpty()) {
      return active;
    }
    var supportive = EnumSet.noneOf(ActiveFamily.class);
    exposed.stream().filter(one -> one.kind() == Kind.SUPPORTIVE).forEach(supportive::add);
    return supportive;
  }

  boolean isAmpoule() {
    return product.countsAsAmpoule();
  }

  boolean isSerum() {
    return product.countsAsSerum();
  }
}
