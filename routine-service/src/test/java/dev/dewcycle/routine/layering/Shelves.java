package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.ActiveFamily.*;
import static dev.dewcycle.routine.layering.Bottle.bottle;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.subscriber.Avoid;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Experience;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Sensitivity;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Routines in short, as the tables of the corpus write them: {@code retinol PM MO,TH; sun AM}. A
 * use is a bottle, a slot, days if not every one, {@code *3} for three times a week, {@code /2} for
 * every second day, and {@code since-5} for in use since five days ago.
 */
final class Shelves {
  private static final Map<String, Bottle> BOTTLES =
      Stream.of(
              bottle("oil", Category.OIL_CLEANSER),
              bottle("cleanser", Category.CLEANSER),
              bottle("salicylic-cleanser", Category.CLEANSER).withTraceOf("SALICYLIC ACID", BHA),
              bottle("scrub", Category.SCRUB).with("SUCROSE", PHYSICAL_SCRUB),
              bottle("hydrating-toner", Category.HYDRATING_TONER)
                  .with("HYALURONIC ACID", HYALURONIC),
              bottle("cica-toner", Category.HYDRATING_TONER).with("MADECASSOSIDE", CENTELLA),
              bottle("citric-toner", Category.HYDRATING_TONER).withTraceOf("CITRIC ACID", AHA),
              bottle("glycolic", Category.EXFOLIATING_TONER).with("GLYCOLIC ACID", AHA),
              bottle("lactic", Category.PAD).with("LACTIC ACID", AHA),
              bottle("salicylic", Category.EXFOLIATING_TONER).with("SALICYLIC ACID", BHA),
              bottle("aha-bha", Category.EXFOLIATING_TONER)
                  .with("GLYCOLIC ACID", AHA)
                  .with("SALICYLIC ACID", BHA),
              bottle("three-acids", Category.EXFOLIATING_TONER)
                  .with("GLYCOLIC ACID", AHA)
                  .with("SALICYLIC ACID", BHA)
                  .with("GLUCONOLACTONE", PHA),
              bottle("pha", Category.HYDRATING_TONER).with("GLUCONOLACTONE", PHA),
              bottle("ferment", Category.ESSENCE).with("GALACTOMYCES FERMENT FILTRATE", FERMENT),
              bottle("snail", Category.ESSENCE).with("SNAIL SECRETION FILTRATE", SNAIL),
              bottle("gentle-c", Category.ESSENCE).with("ASCORBYL GLUCOSIDE", VITAMIN_C_DERIVATIVE),
              bottle("niacinamide", Category.SERUM).with("NIACINAMIDE", NIACINAMIDE),
              bottle("vitamin-c", Category.SERUM).with("ASCORBIC ACID", L_ASCORBIC_ACID),
              bottle("peptide", Category.SERUM).with("PALMITOYL PENTAPEPTIDE-4", PEPTIDE),
              bottle("copper", Category.SERUM).with("COPPER TRIPEPTIDE-1", COPPER_PEPTIDE),
              bottle("hyaluronic", Category.SERUM).with("SODIUM HYALURONATE", HYALURONIC),
              bottle("retinol", Category.SERUM).with("RETINOL", RETINOID),
              bottle("retinal", Category.MOISTURIZER).with("RETINAL", RETINOID),
              bottle("bakuchiol", Category.SERUM).with("BAKUCHIOL", BAKUCHIOL),
              bottle("tretinoin", Category.SPOT_TREATMENT).with("TRETINOIN", RETINOID),
              bottle("duo", Category.SPOT_TREATMENT)
                  .with("ADAPALENE", RETINOID)
                  .with("BENZOYL PEROXIDE", BENZOYL_PEROXIDE),
              bottle("benzoyl", Category.SPOT_TREATMENT).with("BENZOYL PEROXIDE", BENZOYL_PEROXIDE),
              bottle("azelaic", Category.SPOT_TREATMENT).with("AZELAIC ACID", AZELAIC_ACID),
              bottle("hydroquinone", Category.SPOT_TREATMENT).with("HYDROQUINONE", HYDROQUINONE),
              bottle("bright-ampoule", Category.AMPOULE).with("TRANEXAMIC ACID", TRANEXAMIC_ACID),
              bottle("cica-ampoule", Category.AMPOULE).with("MADECASSOSIDE", CENTELLA),
              bottle("retinol-ampoule", Category.AMPOULE).with("RETINOL", RETINOID).directed(2, 56),
              bottle("soaked-mask", Category.SHEET_MASK).with("PANTHENOL", PANTHENOL).boosted(),
              bottle("sheet-mask", Category.SHEET_MASK).with("SODIUM HYALURONATE", HYALURONIC),
              bottle("cream", Category.MOISTURIZER).with("CERAMIDE NP", CERAMIDE),
              bottle("perfumed-cream", Category.MOISTURIZER).with("LIMONENE"),
              bottle("citric-cream", Category.MOISTURIZER).withTraceOf("CITRIC ACID", AHA),
              bottle("ester-cream", Category.MOISTURIZER).with("RETINYL PALMITATE", RETINYL_ESTER),
              bottle("day-cream", Category.MOISTURIZER).spf(50),
              bottle("weak-day-cream", Category.MOISTURIZER).spf(15),
              bottle("oil-drops", Category.FACE_OIL),
              bottle("sleeping-mask", Category.SLEEPING_MASK).with("PANTHENOL", PANTHENOL),
              bottle("sun", Category.SUNSCREEN).with("ZINC OXIDE", UV_FILTER),
              bottle("riddle", Category.MOISTURIZER).withoutList())
          .collect(Collectors.toMap(Bottle::name, Function.identity()));

  private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  private Shelves() {}

  static Situation routine(String person, String uses) {
    return Check.routine(
            Arrays.stream(uses.split(";"))
                .map(String::strip)
                .map(Shelves::use)
                .toArray(Used[]::new))
        .with(person(person));
  }

  private static Used use(String text) {
    var words = text.split(" ");
    var bottle = BOTTLES.get(words[0]);
    var slot = Slot.valueOf(words[1]);
    var used = bottle.daily(slot);
    for (var word : List.of(words).subList(2, words.length)) {
      used =
          word.startsWith("since")
              ? used.since(Bottle.TODAY.plusDays(Integer.parseInt(word.substring(5))))
              : bottle.every(cadence(word), slot);
    }
    return used;
  }

  private static Cadence cadence(String word) {
    if (word.startsWith("*")) {
      return new Cadence.TimesPerWeek(Integer.parseInt(word.substring(1)));
    }
    if (word.startsWith("/")) {
      return new Cadence.EveryNDays(Integer.parseInt(word.substring(1)), Bottle.TODAY);
    }
    return new Cadence.Weekdays(
        Arrays.stream(word.split(","))
            .map(day -> DayOfWeek.of(WEEK.indexOf(day) + 1))
            .collect(Collectors.toSet()));
  }

  private static Profile person(String kind) {
    return switch (kind) {
      case "robust" -> Check.robust();
      case "beginner" -> Check.person(Sensitivity.MEDIUM, Experience.BEGINNER);
      case "sensitive" -> Check.person(Sensitivity.HIGH, Experience.TOLERATES_ACTIVES);
      case "pregnant" -> Check.pregnant(Pregnancy.YES);
      case "damaged" -> Check.withBarrier(Barrier.DAMAGED);
      case "allergic" -> Check.avoiding("Limonene", Avoid.Why.ALLERGY);
      case "choosy" -> Check.avoiding("Limonene", Avoid.Why.PREFERENCE);
      default -> throw new IllegalArgumentException("nobody is " + kind);
    };
  }
}
