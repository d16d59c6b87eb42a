package dev.dewcycle.routine.layering;

import dev.dewcycle.events.IngredientFact;
import dev.dewcycle.routine.product.Product;

/**
 * What rules look for in a product, drawn from its list once.
 *
 * @param exposed families at an effective level, and medicines: what counts in ordinary rules
 * @param present families and medicines at any level: what counts for safety
 */
public record Content(Product product, Actives exposed, Actives present) {

  static Content of(Product product) {
    var exposed = Actives.NONE;
    var present = Actives.NONE;
    for (var ingredient : product.ingredients()) {
      var family = ingredient.family().map(Actives::of).orElse(Actives.NONE);
      var medicine = medicine(ingredient);
      present = present.and(family).and(medicine);
      exposed = exposed.and(ingredient.exposed() ? family.and(medicine) : medicine);
    }
    return new Content(product, exposed, present);
  }

  private static Actives medicine(IngredientFact ingredient) {
    for (var medicine : Medicine.values()) {
      if (medicine.isNamed(ingredient.inci())) {
        return Actives.of(medicine);
      }
    }
    return Actives.NONE;
  }

  /**
   * What it works with, as rests between phases see it: supportive families only for want of
   * others.
   */
  private Actives means() {
    var active = exposed.among(Actives.ACTIVE);
    return active.isEmpty() ? exposed.among(Actives.SUPPORTIVE) : active;
  }

  boolean worksLike(Content other) {
    return product.id().equals(other.product.id()) || means().meets(other.means());
  }

  boolean isLeftOn() {
    return !product.rinseOff();
  }
}
