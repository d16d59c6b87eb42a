package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.ActiveFamily.*;
import static dev.dewcycle.routine.layering.Bottle.bottle;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.subscriber.Avoid;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Experience;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Sensitivity;
import dev.dewcycle.routine.subscriber.SkinState;
import dev.dewcycle.routine.subscriber.SkinType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whatever people do with whatever stands on their shelf. */
public final class AnySituation {
  private static final List<Product> SHELF =
      Stream.of(
              Bottle.retinol(),
              Bottle.retinal(),
              bottle("Tretinoin Gel", Category.SPOT_TREATMENT).with("TRETINOIN", RETINOID),
              bottle("Duo Gel", Category.SPOT_TREATMENT)
                  .with("ADAPALENE", RETINOID)
                  .with("BENZOYL PEROXIDE", BENZOYL_PEROXIDE),
              bottle("Clear Gel", Category.SPOT_TREATMENT)
                  .with("BENZOYL PEROXIDE", BENZOYL_PEROXIDE),
              Bottle.glycolic(),
              Bottle.lactic(),
              Bottle.salicylic(),
              Bottle.glycolic()
                  .named("Three Acids Toner")
                  .with("SALICYLIC ACID", BHA)
                  .with("GLUCONOLACTONE", PHA),
              bottle("Sugar Scrub", Category.SCRUB)
                  .with("SUCROSE", PHYSICAL_SCRUB)
                  .withTraceOf("SALICYLIC ACID", BHA),
              bottle("Peeling Gel", Category.WASH_OFF_MASK).with("LACTIC ACID", AHA),
              bottle("Azelaic Cream", Category.MOISTURIZER).with("AZELAIC ACID", AZELAIC_ACID),
              bottle("Vitamin Serum", Category.SERUM).with("ASCORBIC ACID", L_ASCORBIC_ACID),
              bottle("Gentle Vitamin Essence", Category.ESSENCE)
                  .with("ASCORBYL GLUCOSIDE", VITAMIN_C_DERIVATIVE),
              bottle("Copper Serum", Category.SERUM).with("COPPER TRIPEPTIDE-1", COPPER_PEPTIDE),
              bottle("Spot Fade", Category.SPOT_TREATMENT).with("HYDROQUINONE", HYDROQUINONE),
              Bottle.cream()
                  .withTraceOf("CITRIC ACID", AHA)
                  .with("RETINYL PALMITATE", RETINYL_ESTER),
              Bottle.serum(),
              Bottle.sunscreen(),
              bottle("Day Cream", Category.MOISTURIZER).spf(50).with("CERAMIDE NP", CERAMIDE),
              bottle("Riddle", Category.SERUM).withoutList(),
              Bottle.ampoule().directed(5, 14),
              bottle("Cica Ampoule", Category.AMPOULE).with("MADECASSOSIDE", CENTELLA),
              bottle("Retinol Shot", Category.AMPOULE).with("RETINOL", RETINOID).directed(2, 56),
              bottle("Calm Mask", Category.SHEET_MASK).with("PANTHENOL", PANTHENOL).boosted(),
              bottle("Cica Serum", Category.SERUM).with("MADECASSOSIDE", CENTELLA))
          .map(Bottle::product)
          .toList();

  private static final Map<UUID, Product> PRODUCTS =
      SHELF.stream().collect(Collectors.toMap(Product::id, Function.identity()));
  private static final Shelf ALL = Shelf.of(PRODUCTS);
  private static final List<Product> AMPOULES =
      SHELF.stream().filter(Product::countsAsAmpoule).toList();

  private final Random random;
  private final LocalDate first;

  /** How many of a hundred cadences are flexible. */
  private int flexible;

  private AnySituation(Random random, LocalDate first) {
    this.random = random;
    this.first = first;
  }

  public static Situation of(Random random, LocalDate first) {
    return new AnySituation(random, first).situation();
  }

  /** With so many products at most in so many slots, some placed by the service. */
  static Situation upTo(int most, Random random, LocalDate first) {
    var any = new AnySituation(random, first);
    any.flexible = 15;
    return any.situation(1 + random.nextInt(most));
  }

  private Situation situation() {
    return situation(random.nextInt(9));
  }

  private Situation situation(int size) {
    var applications = Stream.generate(this::application).limit(size).toList();
    var phases = new ArrayList<PhaseDays>();
    for (var number = random.nextInt(5); number > 2; number--) {
      phases.add(phase(number));
    }
    return new Situation("demo:test/any", person(), ALL, applications, phases)
        .afterReactions(Stream.generate(this::blocked).limit(chance(30) ? 2 : 0).toList());
  }

  private Blocked blocked() {
    return new Blocked(any(SHELF).id(), first.minusDays(random.nextInt(80)));
  }

  private Application application() {
    var from = first.plusDays(between(-40, 40));
    return new Application(
        any(SHELF).id(),
        any(Slot.values()),
        cadence(),
        from,
        chance(40) ? Optional.of(from.plusDays(random.nextInt(70))) : Optional.empty(),
        chance(50) ? Optional.of(from.plusDays(between(-50, 5))) : Optional.empty());
  }

  private Cadence cadence() {
    if (chance(flexible)) {
      return chance(80)
          ? new Cadence.TimesPerWeek(between(1, 6))
          : new Cadence.TimesPerMonth(between(2, 20));
    }
    return fixed();
  }

  private Cadence.Fixed fixed() {
    return switch (random.nextInt(3)) {
      case 0 -> new Cadence.Daily();
      case 1 -> new Cadence.Weekdays(weekdays());
      default -> new Cadence.EveryNDays(between(1, 10), LocalDate.of(2024, 2, 29));
    };
  }

  private Set<DayOfWeek> weekdays() {
    var days = EnumSet.of(any(DayOfWeek.values()));
    Arrays.stream(DayOfWeek.values()).filter(_ -> chance(45)).forEach(days::add);
    return days;
  }

  private PhaseDays phase(int number) {
    var running = running();
    var fixed = fixed();
    return new PhaseDays(
        new UUID(7, number),
        any(AMPOULES).id(),
        any(Slot.values()),
        any(PhaseDays.Mode.values()),
        running.getFirst(),
        running.getLast(),
        running.size(),
        running.stream().filter(fixed::occursOn).toList());
  }

  /** Days in a row, sometimes with a pause among them. */
  private List<LocalDate> running() {
    var start = first.plusDays(between(-60, 40));
    var pause = between(1, 40);
    return IntStream.range(0, between(7, 28))
        .map(day -> day < pause ? day : day + 5)
        .mapToObj(start::plusDays)
        .toList();
  }

  private Profile person() {
    return new Profile(
        ZoneId.of("America/New_York"),
        SkinType.NORMAL,
        any(Sensitivity.values()),
        any(Experience.values()),
        chance(20) ? Set.of(SkinState.IRRITATED) : Set.of(),
        Set.of(),
        chance(20) ? List.of(new Avoid("SALICYLIC ACID", any(Avoid.Why.values()))) : List.of(),
        chance(20) ? Pregnancy.YES : Pregnancy.UNKNOWN,
        chance(20) ? Barrier.DAMAGED : Barrier.HEALTHY,
        chance(20),
        Optional.empty());
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private <T> T any(T[] some) {
    return some[random.nextInt(some.length)];
  }
}
