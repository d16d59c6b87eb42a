package dev.dewcycle.catalog.comparison;

import dev.dewcycle.catalog.classification.Traits;
import dev.dewcycle.events.Strength;
import java.util.List;

/** The verdicts of the four rows. */
final class Verdicts {
  /** Use is counted over 8 weeks: the longest course that still makes an ampoule. */
  private static final int WINDOW_DAYS = 56;

  private Verdicts() {}

  /** One for each aspect, in their order. */
  static List<Verdict> of(Side left, Side right) {
    return List.of(
        concentration(left.traits().concentration(), right.traits().concentration()),
        frequency(left.traits().frequency(), right.traits().frequency()),
        purpose(left.traits().purpose(), right.traits().purpose()),
        tolerance(left, right));
  }

  /** The same active decides by its shares where they do not overlap; else the levels do. */
  private static Verdict concentration(Traits.Concentration left, Traits.Concentration right) {
    if (left.active().isPresent() && left.active().equals(right.active())) {
      if (isAbove(left, right)) {
        return Verdict.LEFT_STRONGER;
      }
      if (isAbove(right, left)) {
        return Verdict.RIGHT_STRONGER;
      }
    }
    if (left.level() == Strength.UNKNOWN || right.level() == Strength.UNKNOWN) {
      return Verdict.STRENGTH_UNKNOWN;
    }
    return either(
        left.level().compareTo(right.level()),
        Verdict.LEFT_STRONGER,
        Verdict.RIGHT_STRONGER,
        Verdict.EQUALLY_STRONG);
  }

  private static boolean isAbove(Traits.Concentration one, Traits.Concentration other) {
    return one.share().isPresent()
        && other.share().isPresent()
        && one.share().get().min() > other.share().get().max();
  }

  private static Verdict frequency(Traits.Frequency left, Traits.Frequency right) {
    return either(
        Integer.compare(usesInWindow(left), usesInWindow(right)),
        Verdict.LEFT_OFTENER,
        Verdict.RIGHT_OFTENER,
        Verdict.EQUALLY_OFTEN);
  }

  private static int usesInWindow(Traits.Frequency frequency) {
    int days = Math.min(WINDOW_DAYS, frequency.longestUseDays().orElse(WINDOW_DAYS));
    return frequency.usesPerWeek() * days;
  }

  private static Verdict purpose(Traits.Purpose left, Traits.Purpose right) {
    if (left.aim() != right.aim()) {
      return left.aim() == Traits.Aim.CORRECTION ? Verdict.LEFT_CORRECTS : Verdict.RIGHT_CORRECTS;
    }
    return left.aim() == Traits.Aim.CORRECTION ? Verdict.BOTH_CORRECT : Verdict.BOTH_MAINTAIN;
  }

  private static Verdict tolerance(Side left, Side right) {
    if (!left.toleranceKnown() || !right.toleranceKnown()) {
      return Verdict.TOLERANCE_UNKNOWN;
    }
    return either(
        right.irritation().compareTo(left.irritation()),
        Verdict.LEFT_GENTLER,
        Verdict.RIGHT_GENTLER,
        Verdict.EQUALLY_GENTLE);
  }

  private static Verdict either(int order, Verdict left, Verdict right, Verdict alike) {
    return order == 0 ? alike : order > 0 ? left : right;
  }
}
