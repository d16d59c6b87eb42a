package dev.dewcycle.catalog.ingredient;

import java.util.Optional;
import java.util.regex.Pattern;

/** A percentage, or parts per million, printed beside a name, and the text that is left. */
record PrintedPercent(Optional<Double> percent, String rest) {
  private static final double PPM_PER_PERCENT = 10_000;
  private static final Pattern FIGURE =
      Pattern.compile(
          "[(\\[]?\\s?(\\d{1,7}(?:[.,]\\d{1,4})?)\\s?(%|percent\\b|ppm\\b)(?: ?w/w)?\\s?[)\\]]?",
          Pattern.CASE_INSENSITIVE);

  static PrintedPercent in(String text) {
    var figure = FIGURE.matcher(text);
    if (!figure.find()) {
      return new PrintedPercent(Optional.empty(), text);
    }
    var number = Double.parseDouble(figure.group(1).replace(',', '.'));
    var percent = figure.group(2).equalsIgnoreCase("ppm") ? number / PPM_PER_PERCENT : number;
    var rest = (text.substring(0, figure.start()) + " " + text.substring(figure.end())).strip();
    var believable = percent > 0 && percent <= 100 && !rest.isEmpty();
    return new PrintedPercent(
        believable ? Optional.of(percent) : Optional.empty(), rest.isEmpty() ? text : rest);
  }
}
