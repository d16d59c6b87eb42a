package dev.dewcycle.catalog.classification;

import static dev.dewcycle.catalog.classification.NumberWords.NUMBER;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The course that a sentence of directions names: "for 2 weeks", "a 14-day programme", "2주간". */
final class CourseWords {
  private static final String RANGE =
      "(?:(?:" + NUMBER + ")\\s?(?:-|to|or)\\s?)?(" + NUMBER + ")[\\s-]?";
  private static final String UNIT =
      "(?:(?:consecutive|straight|full|whole) )?(day|night|evening|week|wk|month)s?\\b";
  private static final String COURSE_NOUN =
      "(?:course|programme?|treatment|cure|regimen|cycle|phase|care|ritual|kit)s?";

  /** Days of a week or month tell how often, not how long: "up to 3 nights a week". */
  private static final String NOT_HOW_OFTEN =
      "(?!\\s?(?:(?:per|a|each|every|in a|/)\\s?(?:week|month)|(?:week|month)ly)\\b)";

  private static final String IN_A_ROW = "( in a row| running| on end)?";

  /** Fewer days in a row are a rest between uses: "up to 2 nights in a row". */
  private static final int FEWEST_IN_A_ROW = 7;

  private static final Pattern FOR =
      Pattern.compile(
          "\\b(?:for|over|during|up to|at most|maximum(?: of)?|max)\\s"
              + "(?:only |just )?(?:up to |about |around |at most |a maximum of |a period of )?"
              + RANGE
              + UNIT
              + NOT_HOW_OFTEN
              + "(?! (?:or|and) (?:more|longer))"
              + IN_A_ROW);
  private static final Pattern COURSE =
      Pattern.compile("\\b" + RANGE + UNIT + "[\\s-](?:[\\w-]+\\s){0,3}?" + COURSE_NOUN + "\\b");
  private static final Pattern COURSE_OF =
      Pattern.compile(
          "\\b" + COURSE_NOUN + "\\s(?:of|lasts|lasting|takes)\\s(?:up to )?" + RANGE + UNIT);
  private static final Pattern KOREAN =
      Pattern.compile(
          "(\\d{1,3})\\s?(일|주|달|개월)일?\\s?(?:간|동안|까지|이내|(?:연속 )?사용 후"
              + "|(?:집중 |스페셜 |앰플 )?(?:프로그램|코스|케어|집중|트리트먼트))"
              + "|최대 (\\d{1,3})\\s?(일|주|달|개월)");

  /** Weeks in which one gets used to a product, or waits for it to work, end nothing. */
  private static final Pattern OPEN_END =
      Pattern.compile(
          "\\b(?:the first|at first|initially|at best|introduc\\w+|increas\\w+|gradual\\w*"
              + "|(?:build|work)(?:ing)? up|(?:start|begin)\\w* (?:with|by|using|slow\\w*|off|on))\\b"
              + "|\\bthen (?:\\w+ ){0,2}(?:daily|every ?day|nightly|every (?:night|evening|morning)"
              + "|continue|more often)\\b|첫|처음|초기|점차|이후 매일");

  private CourseWords() {}

  /** The longest course named, days. One night is none. */
  static Optional<Integer> days(String sentence) {
    if (getsUsedToIt(sentence)) {
      return Optional.empty();
    }
    return longest(FOR, sentence, CourseWords::isCourse)
        .or(() -> longest(COURSE, sentence))
        .or(() -> longest(COURSE_OF, sentence))
        .or(() -> longest(KOREAN, sentence));
  }

  /** Whether the sentence tells how to begin, and not how to go on. */
  static boolean getsUsedToIt(String sentence) {
    return OPEN_END.matcher(sentence).find();
  }

  private static boolean isCourse(MatchResult found) {
    return found.group(3) == null || days(found.group(1), found.group(2)) >= FEWEST_IN_A_ROW;
  }

  private static Optional<Integer> longest(Pattern pattern, String sentence) {
    return longest(pattern, sentence, found -> true);
  }

  private static Optional<Integer> longest(
      Pattern pattern, String sentence, Predicate<MatchResult> fits) {
    return pattern
        .matcher(sentence)
        .results()
        .filter(fits)
        .map(
            found ->
                found.group(1) == null
                    ? days(found.group(3), found.group(4))
                    : days(found.group(1), found.group(2)))
        .filter(days -> days > 1)
        .max(Integer::compare);
  }

  private static int days(String number, String unit) {
    return NumberWords.value(number)
        * switch (unit) {
          case "week", "wk", "주" -> 7;
          case "month", "달", "개월" -> 30;
          default -> 1;
        };
  }
}
