package dev.dewcycle.catalog.classification;

import dev.dewcycle.events.ActiveFamily;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which acids a brand promises, by name or claims. "AHA-free" promises none. */
final class Claims {
  private static final String NOT = "(?<!no )(?<!without )(?<!free of )(?<!free from )";
  private static final String NOT_FREE = "(?![- ]?free| ?(?:무첨가|프리))";
  private static final String NOT_FREE_KOREAN = "(?!\\S* ?(?:무첨가|프리|없))";

  private static final Map<ActiveFamily, Pattern> WORDS =
      Map.of(
          ActiveFamily.AHA,
          words(
              "ahas?|alpha[- ]hydroxy|glycolic|lactic acid|mandelic|malic acid|citric acid",
              "글리콜|젖산|락틱|만델|구연산"),
          ActiveFamily.BHA,
          words("bhas?|beta[- ]hydroxy|salicylic|salicylate", "살리실"),
          ActiveFamily.PHA,
          words("phas?|polyhydroxy|gluconolactone|lactobionic", "글루코노락톤|락토바이온"),
          ActiveFamily.L_ASCORBIC_ACID,
          words("vitamin[- ]?c|vita[- ]?c|ascorbic", "비타민 ?(?:c|씨)(?!\\w)|아스코르브|아스코빅"),
          ActiveFamily.AZELAIC_ACID,
          words("azelaic", "아젤라"));

  private final String text;

  Claims(Formula formula) {
    text = (formula.name() + ". " + String.join(". ", formula.claims())).toLowerCase(Locale.ROOT);
  }

  boolean name(ActiveFamily family) {
    var words = WORDS.get(family);
    return words != null && words.matcher(text).find();
  }

  private static Pattern words(String english, String korean) {
    return Pattern.compile(
        NOT + "\\b(?:" + english + ")\\b" + NOT_FREE + "|(?:" + korean + ")" + NOT_FREE_KOREAN);
  }
}
