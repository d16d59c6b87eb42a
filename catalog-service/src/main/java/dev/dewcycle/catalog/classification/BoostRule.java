package dev.dewcycle.catalog.classification;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Strength;
import dev.dewcycle.events.Texture;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Whether a sheet mask is soaked in an ampoule rather than an essence: by claims, directions or
 * content. A name with "ampoule" counts only together with a thick formula.
 */
final class BoostRule {
  private static final Pattern AMPOULE =
      Pattern.compile("\\bamp(?:o|)ules?\\b|앰플", Pattern.CASE_INSENSITIVE);

  private BoostRule() {}

  static Judged<Boolean> judge(Formula formula, Strength strength) {
    var reasons = new ArrayList<Reason>();
    if (formula.label() == Category.SHEET_MASK) {
      if (formula.claims().stream().anyMatch(BoostRule::namesAmpoule)) {
        reasons.add(Reason.of(Reason.Code.CLAIMED_SOAKED_IN_AMPOULE));
      }
      if (formula.directions().filter(BoostRule::namesAmpoule).isPresent()) {
        reasons.add(Reason.of(Reason.Code.DIRECTIONS_NAME_AN_AMPOULE));
      }
      if (strength == Strength.HIGH) {
        reasons.add(Reason.of(Reason.Code.SOAKED_IN_STRONG_CONTENT));
      }
      if (namesAmpoule(formula.name())
          && formula.texture().filter(Texture.VISCOUS::equals).isPresent()) {
        reasons.add(Reason.of(Reason.Code.THICK_AMPOULE));
      }
    }
    return new Judged<>(!reasons.isEmpty(), reasons);
  }

  private static boolean namesAmpoule(String text) {
    return AMPOULE.matcher(text).find();
  }
}
