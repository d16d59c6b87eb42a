package dev.dewcycle.catalog.classification;

import static dev.dewcycle.catalog.classification.NumberWords.NUMBER;

import java.util.Optional;
import java.util.regex.Pattern;

/** The course that a sentence of directions names: "for 2 weeks", "a 14-day programme", "2주간". */
final class CourseWords {
  private static final String RANGE =
      "(?:(?:" + NUMBER + ")\\s?(?:-|to|or)\\s?)?(" + NUMBER + ")[\\s-]?";
  private static final String UNIT = "(day|night|week|month)s?";

  private static final Pattern FOR =
      Pattern.compile(
          "\\b(?:for|over|during)\\s(?:up to |about |around |a period of |the first )?"
              + "(?:only )?"
              + RANGE
              + UNIT
              + "\\b(?! or (?:more|longer))");
  private static final Pattern COURSE =
      Pattern.compile(
          "\\b"
              + RANGE
              + UNIT
              + "\\s(?:\\w+\\s)?(?:course|programme?|treatment|cure|regimen|phase|care|ritual)\\b");
  private static final Pattern KOREAN = Pattern.compile("(\\d{1,3})\\s?(일|주|개월)\\s?(?:간|동안)");

  private CourseWords() {}

  /** The longest course named, days. One night is none. */
  static Optional<Integer> days(String sentence) {
    return longest(FOR, sentence)
        .or(() -> longest(COURSE, sentence))
        .or(() -> longest(KOREAN, sentence));
  }

  private static Optional<Integer> longest(Pattern pattern, String sentence) {
    return pattern
        .matcher(sentence)
        .results()
        .map(found -> NumberWords.value(found.group(1)) * daysOf(found.group(2)))
        .filter(days -> days > 1)
        .max(Integer::compare);
  }

  private static int daysOf(String unit) {
    return switch (unit) {
      case "week", "주" -> 7;
      case "month", "개월" -> 30;
      default -> 1;
    };
  }
}
