package dev.dewcycle.catalog.comparison;

import dev.dewcycle.catalog.classification.Traits.Irritation;
import dev.dewcycle.catalog.comparison.Pick.Choice;
import dev.dewcycle.catalog.comparison.Pick.Why;
import dev.dewcycle.events.Strength;
import java.util.Comparator;

/**
 * For whom a product fits: a serum for beginners, sensitive skin and steady care, an ampoule for a
 * short push of skin that tolerates it, nothing for a damaged barrier. A product whose content is
 * not known fits nobody for sure.
 */
final class PickRule {
  private enum Fit {
    YES,
    NO,
    OPEN
  }

  private static final Comparator<Side> GENTLER = Comparator.comparing(Side::irritation).reversed();
  private static final Comparator<Side> STRONGER = PickRule::compareKnownStrength;
  private static final Comparator<Side> BOOSTS = Comparator.comparing(Side::boosts);

  private PickRule() {}

  static Pick judge(Profile profile, Side left, Side right) {
    var leftFit = fit(profile, left);
    var rightFit = fit(profile, right);
    if (leftFit == Fit.YES && rightFit == Fit.YES) {
      int better = preference(profile).compare(left, right);
      return better == 0
          ? new Pick(profile, Choice.EITHER, Why.BOTH_FIT)
          : new Pick(profile, better > 0 ? Choice.LEFT : Choice.RIGHT, Why.BETTER_FIT);
    }
    if (leftFit == Fit.YES || rightFit == Fit.YES) {
      return new Pick(profile, leftFit == Fit.YES ? Choice.LEFT : Choice.RIGHT, Why.ONLY_FIT);
    }
    return leftFit == Fit.OPEN || rightFit == Fit.OPEN
        ? new Pick(profile, Choice.UNDECIDED, Why.NOT_KNOWN)
        : new Pick(profile, Choice.NEITHER, Why.NONE_FITS);
  }

  private static Fit fit(Profile profile, Side side) {
    return switch (profile) {
      case BEGINNER -> side.boosts() ? Fit.NO : upTo(Irritation.MEDIUM, side);
      case SENSITIVE -> side.boosts() ? Fit.NO : upTo(Irritation.LOW, side);
      case STEADY_CARE -> side.boosts() || !side.endless() ? Fit.NO : upTo(Irritation.HIGH, side);
      case ONE_CONCERN_SOON, DULL_OR_STRESSED ->
          side.boosts() ? upTo(Irritation.HIGH, side) : Fit.NO;
      case CALM_IRRITATION -> upTo(Irritation.LOW, side);
      case DAMAGED_BARRIER -> Fit.NO;
    };
  }

  private static Fit upTo(Irritation most, Side side) {
    if (!side.toleranceKnown()) {
      return Fit.OPEN;
    }
    return side.irritation().compareTo(most) <= 0 ? Fit.YES : Fit.NO;
  }

  private static Comparator<Side> preference(Profile profile) {
    return switch (profile) {
      case ONE_CONCERN_SOON -> STRONGER;
      case CALM_IRRITATION -> BOOSTS;
      case BEGINNER, SENSITIVE, STEADY_CARE, DULL_OR_STRESSED, DAMAGED_BARRIER -> GENTLER;
    };
  }

  /** A strength that is not known is no reason to prefer a product, nor the other. */
  private static int compareKnownStrength(Side one, Side other) {
    var strength = one.traits().concentration().level();
    var otherStrength = other.traits().concentration().level();
    return strength == Strength.UNKNOWN || otherStrength == Strength.UNKNOWN
        ? 0
        : strength.compareTo(otherStrength);
  }
}
