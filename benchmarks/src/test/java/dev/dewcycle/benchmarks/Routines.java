package dev.dewcycle.benchmarks;

import static dev.dewcycle.events.ActiveFamily.AHA;
import static dev.dewcycle.events.ActiveFamily.BHA;
import static dev.dewcycle.events.ActiveFamily.CENTELLA;
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
import dev.dewcycle.events.Slot;
import dev.dewcycle.events.Strength;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.subscriber.Profile;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Routines of eight products, such as people have. Each product lists 25 ingredients. */
final class Routines {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final int INGREDIENTS = 25;
  private static final Cadence DAILY = new Cadence.Daily();

  private final Map<UUID, Product> products = new HashMap<>();
  private final List<Application> applications = new ArrayList<>();

  private Routines() {}

  /** Nothing to say: vitamin C by day, retinol and an acid on different nights. */
  static Situation clean() {
    return base()
        .add(Category.SERUM, "Vitamin Serum", Slot.AM, DAILY, L_ASCORBIC_ACID)
        .add(Category.ESSENCE, "Peptide Essence", Slot.AM, DAILY, PEPTIDE)
        .add(
            Category.SERUM,
            "Retinol Serum",
            Slot.PM,
            on(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
            RETINOID)
        .add(Category.EXFOLIATING_TONER, "Glycolic Toner", Slot.PM, on(DayOfWeek.SATURDAY), AHA)
        .situation();
  }

  /** Five findings and more: everything at once, every night. */
  static Situation troubled() {
    return base()
        .add(Category.SERUM, "Niacinamide Serum", Slot.PM, DAILY, NIACINAMIDE)
        .add(Category.SERUM, "Retinol Serum", Slot.PM, DAILY, RETINOID)
        .add(Category.EXFOLIATING_TONER, "Glycolic Toner", Slot.PM, DAILY, AHA)
        .add(Category.PAD, "Salicylic Pads", Slot.AM, DAILY, BHA)
        .situation();
  }

  /** As the clean one, with two cadences that the service places. */
  static Situation flexible() {
    return base()
        .add(Category.SERUM, "Vitamin Serum", Slot.AM, DAILY, L_ASCORBIC_ACID)
        .add(Category.ESSENCE, "Peptide Essence", Slot.AM, DAILY, PEPTIDE)
        .add(Category.SERUM, "Retinol Serum", Slot.PM, new Cadence.TimesPerWeek(2), RETINOID)
        .add(
            Category.EXFOLIATING_TONER, "Glycolic Toner", Slot.PM, new Cadence.TimesPerWeek(1), AHA)
        .situation();
  }

  static Routines empty() {
    return new Routines();
  }

  private static Routines base() {
    return empty()
        .add(Category.CLEANSER, "Rice Cleanser", Slot.PM, DAILY)
        .add(Category.HYDRATING_TONER, "Hyaluronic Toner", Slot.AM, DAILY, HYALURONIC, CENTELLA)
        .add(Category.MOISTURIZER, "Ceramide Cream", Slot.PM, DAILY, CERAMIDE)
        .add(Category.SUNSCREEN, "Sun Milk", Slot.AM, DAILY, UV_FILTER);
  }

  private static Cadence on(DayOfWeek... days) {
    return new Cadence.Weekdays(Set.of(days));
  }

  Routines add(Category role, String name, Slot slot, Cadence cadence, ActiveFamily... families) {
    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    products.put(id, product(id, role, name, families));
    applications.add(
        new Application(
            id, slot, cadence, TODAY.minusDays(200), Optional.empty(), Optional.empty()));
    return this;
  }

  Situation situation() {
    return new Situation(
        "demo:live/bench", Profile.of(ZoneId.of("Asia/Seoul")), products, applications, List.of());
  }

  private static Product product(UUID id, Category role, String name, ActiveFamily... families) {
    var list =
        Stream.concat(
                Stream.of(families).map(family -> ingredient(family.name(), Optional.of(family))),
                Stream.iterate(1, number -> number + 1)
                    .map(number -> ingredient("FILLER " + number, Optional.empty())))
            .limit(INGREDIENTS)
            .toList();
    return new Product(
        id,
        Optional.empty(),
        Optional.empty(),
        "Brand",
        name,
        1,
        1,
        false,
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
        List.of(),
        list,
        Optional.empty());
  }

  private static IngredientFact ingredient(String inci, Optional<ActiveFamily> family) {
    return new IngredientFact(
        inci, family, family.isPresent(), 1, 5, ConcentrationBasis.LIST_ORDER);
  }
}
