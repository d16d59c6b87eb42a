package dev.dewcycle.catalog.classification;

import dev.dewcycle.catalog.concentration.Range;
import dev.dewcycle.catalog.concentration.Shares;
import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.events.ActiveFamily;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a family counts. Acids that only set the pH do not: citric acid and lactates anywhere,
 * other acids behind the 1 % line, unless declared, claimed or at 1 % or more. A product that is
 * rinsed off gives no acid below 2 %. Every other family counts wherever it stands, unless 0 % of
 * it is declared. What must be known for safety asks for the family itself, not for this.
 */
final class ExposureRule {
  private static final double EFFECTIVE = 1;
  private static final double EFFECTIVE_RINSED_OFF = 2;

  private static final Set<ActiveFamily> ACIDS =
      EnumSet.of(
          ActiveFamily.AHA,
          ActiveFamily.BHA,
          ActiveFamily.PHA,
          ActiveFamily.L_ASCORBIC_ACID,
          ActiveFamily.AZELAIC_ACID);

  private final Shares shares;
  private final Claims claims;
  private final boolean rinsedOff;

  ExposureRule(Shares shares, Claims claims, boolean rinsedOff) {
    this.shares = shares;
    this.claims = claims;
    this.rinsedOff = rinsedOff;
  }

  /** Empty where the ingredient's family counts; else why it does not. */
  Optional<Reason> unexposed(NamedIngredient ingredient, int index) {
    var share = shares.ranges().get(index);
    if (ingredient.family().isPresent() && share.max() == 0) {
      return because(Reason.Code.NOTHING_OF_IT, ingredient);
    }
    var acid = ingredient.family().filter(ACIDS::contains);
    if (acid.isEmpty()) {
      return Optional.empty();
    }
    if (rinsedOff
        && acid.get() != ActiveFamily.AZELAIC_ACID
        && share.min() < EFFECTIVE_RINSED_OFF) {
      return because(Reason.Code.RINSED_OFF_BELOW_2, ingredient);
    }
    if (counts(share) || claims.name(acid.get())) {
      return Optional.empty();
    }
    if (ingredient.adjuster()) {
      return because(Reason.Code.SETS_PH_ONLY, ingredient);
    }
    return shares.behindLine(index)
        ? because(Reason.Code.BEHIND_ONE_PERCENT_LINE, ingredient)
        : Optional.empty();
  }

  private static boolean counts(Range share) {
    return share.namedByBrand() || share.min() >= EFFECTIVE;
  }

  private static Optional<Reason> because(Reason.Code code, NamedIngredient ingredient) {
    return Optional.of(Reason.of(code, ingredient.inci()));
  }
}
