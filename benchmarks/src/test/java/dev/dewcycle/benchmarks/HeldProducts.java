package dev.dewcycle.benchmarks;

import static dev.dewcycle.events.ActiveFamily.AHA;
import static dev.dewcycle.events.ActiveFamily.BHA;
import static dev.dewcycle.events.ActiveFamily.CERAMIDE;
import static dev.dewcycle.events.ActiveFamily.HYALURONIC;
import static dev.dewcycle.events.ActiveFamily.L_ASCORBIC_ACID;
import static dev.dewcycle.events.ActiveFamily.NIACINAMIDE;
import static dev.dewcycle.events.ActiveFamily.PEPTIDE;
import static dev.dewcycle.events.ActiveFamily.RETINOID;
import static dev.dewcycle.events.ActiveFamily.UV_FILTER;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.ConcentrationBasis;
import dev.dewcycle.events.IngredientFact;
import dev.dewcycle.events.ProductChanged;
import dev.dewcycle.events.Slot;
import dev.dewcycle.events.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Products that routines of eight are made of, each with 25 ingredients: eight kinds, and {@value
 * #OF_A_KIND} products of each but one. The one is a toner that everybody uses: in its odd versions
 * it hydrates, in its even ones it is an acid.
 */
final class HeldProducts {
  static final int OF_A_KIND = 100;
  static final UUID TONER = new UUID(0, 7);
  private static final int INGREDIENTS = 25;

  private HeldProducts() {}

  /** What stands in a place of a routine. */
  enum Place {
    CLEANSER(Category.CLEANSER, Slot.PM),
    ESSENCE(Category.ESSENCE, Slot.AM, PEPTIDE),
    MORNING_SERUM(Category.SERUM, Slot.AM, L_ASCORBIC_ACID),
    RETINOL(Category.SERUM, Slot.PM, RETINOID),
    GENTLE_SERUM(Category.SERUM, Slot.PM, NIACINAMIDE),
    MOISTURIZER(Category.MOISTURIZER, Slot.PM, CERAMIDE),
    SUNSCREEN(Category.SUNSCREEN, Slot.AM, UV_FILTER),
    PADS(Category.PAD, Slot.PM, BHA),
    EYE_CREAM(Category.EYE_CREAM, Slot.AM);

    final Category role;
    final Slot slot;
    final List<ActiveFamily> families;

    Place(Category role, Slot slot, ActiveFamily... families) {
      this.role = role;
      this.slot = slot;
      this.families = List.of(families);
    }

    UUID product(int number) {
      return new UUID(1L + ordinal(), number % OF_A_KIND);
    }
  }

  static List<ProductChanged> all() {
    var products = new ArrayList<ProductChanged>();
    for (var place : Place.values()) {
      for (var number = 0; number < OF_A_KIND; number++) {
        products.add(product(place.product(number), 1, place.role, place.families));
      }
    }
    products.add(toner(1));
    return products;
  }

  /** The product that everybody uses. */
  static ProductChanged toner(long version) {
    var family = version % 2 == 0 ? AHA : HYALURONIC;
    return product(TONER, version, Category.HYDRATING_TONER, List.of(family));
  }

  private static ProductChanged product(
      UUID id, long version, Category role, List<ActiveFamily> families) {
    return new ProductChanged(
        id,
        version,
        version,
        false,
        Optional.empty(),
        Optional.empty(),
        "Bench",
        role + " " + id.getLeastSignificantBits(),
        role,
        role,
        Strength.MODERATE,
        false,
        true,
        role.rinsedOff(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Stream.concat(
                families.stream().map(family -> ingredient(family.name(), Optional.of(family))),
                Stream.iterate(1, number -> number + 1)
                    .map(number -> ingredient("FILLER " + number, Optional.empty())))
            .limit(INGREDIENTS)
            .toList(),
        Optional.empty());
  }

  private static IngredientFact ingredient(String inci, Optional<ActiveFamily> family) {
    return new IngredientFact(
        inci, family, family.isPresent(), 1, 5, ConcentrationBasis.LIST_ORDER);
  }
}
