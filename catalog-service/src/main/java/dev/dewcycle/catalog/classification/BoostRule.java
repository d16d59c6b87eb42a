package dev.dewcycle.catalog.classification;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Strength;
import dev.dewcycle.events.Texture;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Whether a sheet mask is soaked in an ampoule rather than an essence: by claims, directions or
 * content. A name with "ampoule" counts only together with a thick formula, and directions only
 * where the ampoule is the liquid of the mask and no other product.
 */
final class BoostRule {
  private static final Pattern AMPOULE =
      Pattern.compile("\\bamp(?:o|)ules?\\b|앰플", Pattern.CASE_INSENSITIVE);

  private static final Pattern LIQUID =
      Pattern.compile(
          "remain|left|\\brest\\b|excess|residu|\\bpat|\\bpress|\\btap\\b|massage|absorb|soak|남은|남아|흡수");
  private static final Pattern ANOTHER_PRODUCT =
      Pattern.compile(
          "\\b(?:before|after|with|by|then(?: \\w+)?|apply) (?:your |an? |our |the )?(?:\\w+ )?amp(?:o|)ule"
              + "|앰플을? ?(?:바르|발라|사용)|앰플 (?:전|후)");

  private BoostRule() {}

  static Judged<Boolean> judge(Formula formula, Strength strength) {
    var reasons = new ArrayList<Reason>();
    if (formula.label() == Category.SHEET_MASK) {
      if (formula.claims().stream().anyMatch(BoostRule::claimsAmpoule)) {
        reasons.add(Reason.of(Reason.Code.CLAIMED_SOAKED_IN_AMPOULE));
      }
      if (formula.directions().filter(BoostRule::directionsNameAmpoule).isPresent()) {
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

  private static boolean claimsAmpoule(String claim) {
    return Sentences.of(claim).stream().anyMatch(BoostRule::namesAmpoule);
  }

  private static boolean directionsNameAmpoule(String directions) {
    return Sentences.of(directions).stream()
        .filter(BoostRule::namesAmpoule)
        .filter(sentence -> LIQUID.matcher(sentence).find())
        .anyMatch(sentence -> !ANOTHER_PRODUCT.matcher(sentence).find());
  }

  private static boolean namesAmpoule(String text) {
    return AMPOULE.matcher(text).find();
  }
}
