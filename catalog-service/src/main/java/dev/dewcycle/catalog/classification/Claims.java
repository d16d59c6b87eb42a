package dev.dewcycle.catalog.classification;

import dev.dewcycle.events.ActiveFamily;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which acids a brand promises, by name or claims. "AHA-free" promises none. */
final class Claims {
  private static final String NOT = "(?<!no )(?<!without )(?<!free of )(?<!free from )";
  private static final String NOT_FREE = "(?![- ]?free)";

  private static final Map<ActiveFamily, Pattern> WORDS =
      Map.of(
          ActiveFamily.AHA,
          words("ahas?|alpha[- ]hydroxy|glycolic|lactic acid|mandelic|malic acid|citric acid"),
          ActiveFamily.BHA,
          words("bhas?|beta[- ]hydroxy|salicylic|salicylate"),
          ActiveFamily.PHA,
          words("phas?|polyhydroxy|gluconolactone|lactobionic"),
          ActiveFamily.L_ASCORBIC_ACID,
          words("vitamin[- ]?c|vita[- ]?c|ascorbic"),
          ActiveFamily.AZELAIC_ACID,
          words("azelaic"));

  private final String text;

  Claims(Formula formula) {
    text = (formula.name() + ". " + String.join(". ", formula.claims())).toLowerCase(Locale.ROOT);
  }

  boolean name(ActiveFamily family) {
    var words = WORDS.get(family);
    return words != null && words.matcher(text).find();
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(NOT + "\\b(?:" + alternatives + ")\\b" + NOT_FREE);
  }
}
