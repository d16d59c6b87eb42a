package dev.dewcycle.routine.checkin;

import dev.dewcycle.events.Category;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Cadence;
import java.util.Optional;

/** From one cadence to the next: down by half, up by one use a week. */
final class Steps {
  private static final int WEEK = 7;
  private static final Cadence.TimesPerMonth SELDOM = new Cadence.TimesPerMonth(2);

  /** So often at most is an ampoule used by habit, where its maker says nothing. */
  private static final int AMPOULE_BY_HABIT = 3;

  /** Uses that are so close to a whole number are that number. */
  private static final double ROUNDING = 1e-6;

  private Steps() {}

  static double perWeek(Cadence cadence) {
    return cadence.timesADay() * WEEK;
  }

  /**
   * Half as often, rounded down; below once a week it is twice a month, and below that nothing.
   *
   * @param perWeek uses a week, as really done
   */
  static Optional<Cadence> below(double perWeek) {
    var half = (int) (perWeek / 2 + ROUNDING);
    if (half >= 1) {
      return Optional.of(new Cadence.TimesPerWeek(half));
    }
    return perWeek > perWeek(SELDOM) + ROUNDING ? Optional.of(SELDOM) : Optional.empty();
  }

  /** Once a week more; empty where it is every day already. */
  static Optional<Cadence> above(double perWeek) {
    var more = (int) (perWeek + ROUNDING) + 1;
    if (more > WEEK) {
      return Optional.empty();
    }
    return Optional.of(more == WEEK ? new Cadence.Daily() : new Cadence.TimesPerWeek(more));
  }

  /** Most uses a week in one slot: by the directions, else what is usual for the role. */
  static int most(Product product, boolean inPhase) {
    return product.usesPerWeek().map(told -> Math.min(told, WEEK)).orElse(usual(product, inPhase));
  }

  private static int usual(Product product, boolean inPhase) {
    var byRole = usual(product.role());
    return product.countsAsAmpoule() && !inPhase ? Math.min(byRole, AMPOULE_BY_HABIT) : byRole;
  }

  private static int usual(Category role) {
    return switch (role) {
      case SCRUB -> 1;
      case WASH_OFF_MASK, SHEET_MASK, SLEEPING_MASK -> 2;
      case EXFOLIATING_TONER -> 3;
      default -> WEEK;
    };
  }
}
