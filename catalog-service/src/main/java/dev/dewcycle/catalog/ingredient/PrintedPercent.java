package dev.dewcycle.catalog.ingredient;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A percentage, or parts per million or billion, beside a name, and the text that is left. */
record PrintedPercent(Optional<Double> percent, String rest) {
  private static final double PPM_PER_PERCENT = 1e4;
  private static final double PPB_PER_PERCENT = 1e7;
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d+)?");
  private static final Pattern FIGURE =
      Pattern.compile(
          "[(\\[]?\\s?(\\d{1,9}(?:[.,]\\d{1,9}){0,3})\\s?(%|percent\\b|퍼센트|pp[mb]\\b)"
              + "(?: ?w/w)?\\s?[)\\]]?",
          Pattern.CASE_INSENSITIVE);

  static PrintedPercent in(String text) {
    var figure = FIGURE.matcher(text);
    if (!mayHold(text) || !figure.find()) {
      return new PrintedPercent(Optional.empty(), text);
    }
    var percent = percent(figure.group(1), figure.group(2).toLowerCase(Locale.ROOT));
    var rest = (text.substring(0, figure.start()) + " " + text.substring(figure.end())).strip();
    return new PrintedPercent(
        percent.filter(share -> share > 0 && share <= 100 && !rest.isEmpty()),
        rest.isEmpty() ? text : rest);
  }

  private static boolean mayHold(String text) {
    return text.indexOf('%') >= 0
        || text.indexOf('p') >= 0
        || text.indexOf('P') >= 0
        || text.indexOf('퍼') >= 0;
  }

  /** Commas part thousands before ppm and ppb; before a percent sign they are decimal. */
  private static Optional<Double> percent(String figure, String unit) {
    var parts = unit.startsWith("pp");
    var thousands = parts && THOUSANDS.matcher(figure).matches();
    var number = thousands ? figure.replace(",", "") : figure.replace(',', '.');
    if (number.indexOf('.') != number.lastIndexOf('.')) {
      return Optional.empty();
    }
    var scale = !parts ? 1 : unit.equals("ppm") ? PPM_PER_PERCENT : PPB_PER_PERCENT;
    return Optional.of(Double.parseDouble(number) / scale);
  }
}
