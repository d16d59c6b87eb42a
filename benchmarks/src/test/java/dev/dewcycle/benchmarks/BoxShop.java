package dev.dewcycle.benchmarks;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.ConcentrationBasis;
import dev.dewcycle.events.IngredientFact;
import dev.dewcycle.events.Slot;
import dev.dewcycle.events.Strength;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A shop with 300 products of 25 ingredients, its subscribers with routines of seven or eight, and
 * boxes of five: each holds a cleanser, a toner, a cream and two of serum, ampoule, mask, acid and
 * retinoid. Always the same for the same number.
 */
final class BoxShop {
  private static final int INGREDIENTS = 25;
  private static final int OF_A_KIND = 30;
  private static final Cadence DAILY = new Cadence.Daily();
  private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 6);

  /** What there is: the role, and what it works with. */
  private enum Kind {
    CLEANSER(Category.CLEANSER),
    TONER(Category.HYDRATING_TONER, ActiveFamily.HYALURONIC),
    CREAM(Category.MOISTURIZER, ActiveFamily.CERAMIDE),
    SUNSCREEN(Category.SUNSCREEN, ActiveFamily.UV_FILTER),
    SERUM(Category.SERUM, ActiveFamily.NIACINAMIDE),
    CALM(Category.SERUM, ActiveFamily.CENTELLA),
    MASK(Category.SHEET_MASK, ActiveFamily.PANTHENOL),
    AMPOULE(Category.AMPOULE, ActiveFamily.TRANEXAMIC_ACID),
    ACID(Category.EXFOLIATING_TONER, ActiveFamily.AHA),
    RETINOL(Category.SERUM, ActiveFamily.RETINOID);

    private final Category role;
    private final List<ActiveFamily> families;

    Kind(Category role, ActiveFamily... families) {
      this.role = role;
      this.families = List.of(families);
    }
  }

  private final Map<Kind, List<Product>> shelves = new LinkedHashMap<>();

  BoxShop() {
    for (var kind : Kind.values()) {
      shelves.put(
          kind, IntStream.range(0, OF_A_KIND).mapToObj(number -> product(kind, number)).toList());
    }
  }

  Map<UUID, Product> products() {
    var all = new HashMap<UUID, Product>();
    shelves.values().forEach(shelf -> shelf.forEach(one -> all.put(one.id(), one)));
    return all;
  }

  static String subscriber(int number) {
    return "box-" + number;
  }

  /** What a subscriber uses; every third one a retinoid or an acid among it. */
  List<Application> routine(int number) {
    var random = new Random(number);
    var uses = new ArrayList<Application>();
    uses.add(use(Kind.CLEANSER, Slot.PM, DAILY, random));
    uses.add(use(Kind.TONER, Slot.AM, DAILY, random));
    uses.add(use(Kind.SERUM, Slot.AM, DAILY, random));
    uses.add(use(Kind.CALM, Slot.PM, DAILY, random));
    uses.add(use(Kind.CREAM, Slot.AM, DAILY, random));
    uses.add(use(Kind.CREAM, Slot.PM, DAILY, random));
    uses.add(use(Kind.SUNSCREEN, Slot.AM, DAILY, random));
    switch (number % 6) {
      case 0 ->
          uses.add(
              use(
                  Kind.RETINOL,
                  Slot.PM,
                  new Cadence.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)),
                  random));
      case 3 -> uses.add(use(Kind.ACID, Slot.PM, new Cadence.TimesPerWeek(1), random));
      default -> {}
    }
    return uses;
  }

  /** Five products; in two boxes of five an acid or a retinoid. */
  List<Product> box(int number) {
    var random = new Random(~number);
    var box = new ArrayList<Product>();
    Stream.of(Kind.CLEANSER, Kind.TONER, Kind.CREAM).forEach(kind -> box.add(one(kind, random)));
    box.add(one(random.nextBoolean() ? Kind.CALM : Kind.SERUM, random));
    box.add(
        one(
            switch (number % 5) {
              case 0 -> Kind.ACID;
              case 1 -> Kind.RETINOL;
              case 2 -> Kind.AMPOULE;
              default -> Kind.MASK;
            },
            random));
    return box;
  }

  /** Three other products of the step, to look among where one does not fit. */
  List<Product> candidates(int number) {
    return number % 4 == 0 ? shelves.get(Kind.CALM).subList(0, 3) : List.of();
  }

  String line(int number) {
    var products =
        box(number).stream()
            .map(one -> "{\"product\":\"" + one.id() + "\"}")
            .collect(Collectors.joining(","));
    var candidates =
        candidates(number).stream()
            .map(one -> "\"" + one.id() + "\"")
            .collect(Collectors.joining(","));
    return "{\"subscriber\":\"%s\",\"products\":[%s]%s}\n"
        .formatted(
            subscriber(number),
            products,
            candidates.isEmpty() ? "" : ",\"candidates\":[" + candidates + "]");
  }

  private Application use(Kind kind, Slot slot, Cadence cadence, Random random) {
    return new Application(
        one(kind, random).id(), slot, cadence, LONG_AGO, Optional.empty(), Optional.empty());
  }

  private Product one(Kind kind, Random random) {
    return shelves.get(kind).get(random.nextInt(OF_A_KIND));
  }

  private static Product product(Kind kind, int number) {
    var list =
        Stream.concat(
                kind.families.stream()
                    .map(family -> ingredient(family.name(), Optional.of(family))),
                IntStream.range(0, INGREDIENTS)
                    .mapToObj(filler -> ingredient("FILLER " + filler, Optional.empty())))
            .limit(INGREDIENTS)
            .toList();
    return new Product(
        new UUID(kind.name().hashCode(), number),
        Optional.empty(),
        Optional.empty(),
        "Brand",
        kind + " " + number,
        1,
        1,
        false,
        kind.role,
        kind.role,
        Strength.MODERATE,
        false,
        true,
        kind.role.rinsedOff(),
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
