package dev.dewcycle.benchmarks;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.routine.Cadence;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Random;

/** A routine of nothing but serums, ampoules and acids that get in each other's way. */
final class HardRoutine {
  private static final Category[] ROLES = {
    Category.EXFOLIATING_TONER,
    Category.SERUM,
    Category.SERUM,
    Category.AMPOULE,
    Category.SPOT_TREATMENT,
    Category.MOISTURIZER
  };

  private static final ActiveFamily[] FAMILIES = {
    ActiveFamily.RETINOID,
    ActiveFamily.AHA,
    ActiveFamily.BHA,
    ActiveFamily.BENZOYL_PEROXIDE,
    ActiveFamily.L_ASCORBIC_ACID,
    ActiveFamily.AZELAIC_ACID,
    ActiveFamily.PHYSICAL_SCRUB,
    ActiveFamily.NIACINAMIDE,
    ActiveFamily.PHA,
    ActiveFamily.PEPTIDE
  };

  private HardRoutine() {}

  static Situation of(int applications, Random random) {
    var routine = Routines.empty();
    for (var i = 0; i < applications; i++) {
      routine.add(
          ROLES[random.nextInt(ROLES.length)],
          "Product " + i,
          random.nextInt(3) > 0 ? Slot.PM : Slot.AM,
          cadence(random),
          FAMILIES[random.nextInt(FAMILIES.length)]);
    }
    return routine.situation();
  }

  private static Cadence cadence(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> new Cadence.TimesPerWeek(2 + random.nextInt(5));
      case 1 -> new Cadence.Weekdays(EnumSet.of(day(random), day(random)));
      default -> new Cadence.Daily();
    };
  }

  private static DayOfWeek day(Random random) {
    return DayOfWeek.of(1 + random.nextInt(7));
  }
}
