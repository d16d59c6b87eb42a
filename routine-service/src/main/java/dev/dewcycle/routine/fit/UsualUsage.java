package dev.dewcycle.routine.fit;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.phase.PhaseDates;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.subscriber.Profile;
import java.time.LocalDate;
import java.util.List;

/**
 * How a product is used where nobody says otherwise: its own directions first, then what is usual
 * for its role. House defaults, the same that the catalogue shows.
 */
public final class UsualUsage {
  /** Days of a course where the directions name none: within the one to four weeks of a phase. */
  private static final int COURSE_DAYS = 14;

  /** An ampoule used so seldom by its directions needs no course. */
  private static final int SELDOM = 3;

  private static final int WEEK = 7;
  private static final List<Slot> EVENING = List.of(Slot.PM);

  private UsualUsage() {}

  /** From {@code today} on. */
  public static Usage of(Product product, Profile profile, LocalDate today) {
    return product.role() == Category.AMPOULE && !isSeldom(product)
        ? new Usage.Course(
            product.id(), Slot.PM, courseCadence(product, profile), today, courseDays(product))
        : habit(product, today);
  }

  private static boolean isSeldom(Product product) {
    return product.courseDays().isEmpty()
        && product.usesPerWeek().filter(uses -> uses <= SELDOM).isPresent();
  }

  private static int courseDays(Product product) {
    return Math.clamp(
        product.courseDays().orElse(COURSE_DAYS), PhaseDates.SHORTEST, PhaseDates.LONGEST);
  }

  private static Cadence courseCadence(Product product, Profile profile) {
    var most =
        switch (profile.sensitivity()) {
          case LOW -> WEEK;
          case MEDIUM -> 5;
          case HIGH -> 3;
        };
    return cadence(Math.min(most, product.usesPerWeek().orElse(WEEK)));
  }

  private static Usage habit(Product product, LocalDate today) {
    var slots = slots(product.role());
    var uses = Math.min(product.usesPerWeek().orElse(usesPerWeek(product)), WEEK * slots.size());
    return uses > WEEK
        ? Usage.Habit.fresh(product.id(), slots, new Cadence.Daily(), today)
        : Usage.Habit.fresh(product.id(), oneOf(slots), cadence(uses), today);
  }

  /** What is used once a day at most is used in the evening, unless it is for the morning. */
  private static List<Slot> oneOf(List<Slot> slots) {
    return slots.size() == 1 ? slots : EVENING;
  }

  private static Cadence cadence(int uses) {
    return uses >= WEEK ? new Cadence.Daily() : new Cadence.TimesPerWeek(uses);
  }

  private static List<Slot> slots(Category role) {
    return switch (role) {
      case SUNSCREEN -> List.of(Slot.AM);
      case OIL_CLEANSER,
          SCRUB,
          WASH_OFF_MASK,
          SHEET_MASK,
          SLEEPING_MASK,
          EXFOLIATING_TONER,
          AMPOULE,
          SPOT_TREATMENT,
          FACE_OIL ->
          EVENING;
      case CLEANSER, HYDRATING_TONER, PAD, MIST, ESSENCE, SERUM, EYE_CREAM, MOISTURIZER, OTHER ->
          List.of(Slot.AM, Slot.PM);
    };
  }

  private static int usesPerWeek(Product product) {
    return switch (product.role()) {
      case SCRUB -> 1;
      case WASH_OFF_MASK, SHEET_MASK, SLEEPING_MASK -> 2;
      case EXFOLIATING_TONER -> 3;
      default -> 2 * WEEK;
    };
  }
}
