package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.ActiveFamily.*;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the domain says of two products that meet, written down by hand. */
final class NaivePairs {
  private NaivePairs() {}

  /** Two products that meet in a slot, or on a day. */
  record Meeting(
      String rule,
      boolean inSlot,
      Severity severity,
      Set<ActiveFamily> one,
      Set<ActiveFamily> other) {

    boolean isOf(NaiveProduct first, NaiveProduct second) {
      return first != second && (fits(first, second) || fits(second, first));
    }

    private boolean fits(NaiveProduct first, NaiveProduct second) {
      return first.hasAny(one) && second.hasAny(other) && isRightRetinoid(first);
    }

    /** L03 leaves tretinoin to L05. */
    private boolean isRightRetinoid(NaiveProduct product) {
      return switch (rule) {
        case "L03" -> !product.isTretinoin();
        case "L05" -> product.isTretinoin();
        default -> true;
      };
    }

    /** Whether a rule of load has nothing to add: a conflict between two different families. */
    boolean mutesLoad() {
      return !one.equals(other) && !Set.of("L14", "L15", "L16", "L17").contains(rule);
    }
  }

  private static final Set<ActiveFamily> VITAMIN_C =
      EnumSet.of(L_ASCORBIC_ACID, VITAMIN_C_DERIVATIVE);

  static final List<Meeting> ALL =
      List.of(
          inSlot("L01", Severity.AVOID, EnumSet.of(RETINOID), EnumSet.of(AHA)),
          inSlot("L02", Severity.AVOID, EnumSet.of(RETINOID), EnumSet.of(BHA)),
          inSlot("L03", Severity.AVOID, EnumSet.of(RETINOID), EnumSet.of(BENZOYL_PEROXIDE)),
          inSlot("L05", Severity.INFO, EnumSet.of(RETINOID), EnumSet.of(BENZOYL_PEROXIDE)),
          onDay("L06", Severity.AVOID, EnumSet.of(RETINOID), EnumSet.of(RETINOID)),
          inSlot("L07", Severity.CAUTION, EnumSet.of(AHA), EnumSet.of(BHA)),
          onDay("L08", Severity.CAUTION, EnumSet.of(AHA), EnumSet.of(AHA)),
          onDay("L09", Severity.AVOID, EnumSet.of(PHYSICAL_SCRUB), EnumSet.of(AHA, BHA, RETINOID)),
          inSlot("L10", Severity.CAUTION, EnumSet.of(BHA), EnumSet.of(BENZOYL_PEROXIDE)),
          inSlot("L11", Severity.INFO, EnumSet.of(L_ASCORBIC_ACID), EnumSet.of(RETINOID)),
          inSlot("L12", Severity.INFO, EnumSet.of(L_ASCORBIC_ACID), EnumSet.of(AHA, BHA)),
          inSlot("L13", Severity.INFO, EnumSet.of(L_ASCORBIC_ACID), EnumSet.of(BENZOYL_PEROXIDE)),
          inSlot("L14", Severity.INFO, EnumSet.of(NIACINAMIDE), VITAMIN_C),
          inSlot("L15", Severity.BENEFIT, EnumSet.of(NIACINAMIDE), EnumSet.of(RETINOID)),
          inSlot("L16", Severity.INFO, EnumSet.of(NIACINAMIDE), EnumSet.of(AHA)),
          inSlot(
              "L17",
              Severity.INFO,
              EnumSet.of(COPPER_PEPTIDE),
              EnumSet.of(L_ASCORBIC_ACID, VITAMIN_C_DERIVATIVE, AHA, BHA, PHA)));

  private static Meeting inSlot(
      String rule, Severity severity, Set<ActiveFamily> one, Set<ActiveFamily> other) {
    return new Meeting(rule, true, severity, one, other);
  }

  private static Meeting onDay(
      String rule, Severity severity, Set<ActiveFamily> one, Set<ActiveFamily> other) {
    return new Meeting(rule, false, severity, one, other);
  }
}
