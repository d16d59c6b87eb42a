package dev.dewcycle.catalog.ingredient;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A percentage, or parts per million or billion, beside a name, and the text that is left. A bound,
 * such as {@code <1%} or {@code 5-10%}, is taken off the name and is no percentage.
 */
record PrintedPercent(Optional<Double> percent, String rest) {
  private static final double PPM_PER_PERCENT = 1e4;
  private static final double PPB_PER_PERCENT = 1e7;
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d+)?");

  /** What makes a figure a bound: a sign, a word, or the other end of a range. */
  private static final String BOUND =
      "([<>≤≥~]|\\b(?:up to|less than|more than|at least|at most|min(?:imum)?\\.?|max(?:imum)?\\.?"
          + "|about|approx(?:imately|\\.)?)(?=[ \\d])"
          + "|(?<![\\p{L}\\d-])\\d{1,2}(?:[.,]\\d{1,2})?\\s?%?[-~](?=\\d))?";

  private static final Pattern FIGURE =
      Pattern.compile(
          "[(\\[]?\\s?"
              + BOUND
              + "\\s?(\\d{1,9}(?:[.,]\\d{1,9}){0,3})\\s?(%|percent\\b|퍼센트|pp[mb]\\b)"
              + "(?: ?w/w)?\\s?(미만|이하|이상|초과)?\\s?[)\\]]?",
          Pattern.CASE_INSENSITIVE);

  static PrintedPercent in(String text) {
    var figure = FIGURE.matcher(text);
    if (!mayHold(text) || !figure.find()) {
      return new PrintedPercent(Optional.empty(), text);
    }
    var bound = figure.group(1) != null || figure.group(4) != null;
    var percent = percent(figure.group(2), figure.group(3).toLowerCase(Locale.ROOT));
    var rest = (text.substring(0, figure.start()) + " " + text.substring(figure.end())).strip();
    return new PrintedPercent(
        percent.filter(share -> !bound && share > 0 && share <= 100 && !rest.isEmpty()),
        rest.isEmpty() ? text : rest);
  }

  private static boolean mayHold(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
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
