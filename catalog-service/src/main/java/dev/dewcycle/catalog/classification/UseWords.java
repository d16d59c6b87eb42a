package dev.dewcycle.catalog.classification;

import static dev.dewcycle.catalog.classification.NumberWords.NUMBER;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a sentence of directions asks for use. */
final class UseWords {
  private static final String TIMES =
      "(?:times?|x|applications?|uses|days|nights?|evenings?|mornings?)";
  private static final String EACH = "(?:per|a|each|every|in a|/)\\s?";

  private static final Pattern PER_WEEK =
      Pattern.compile(
          "(?:\\b(?:"
              + NUMBER
              + ")\\s?(?:-|to|or)\\s?)?\\b("
              + NUMBER
              + ")\\s?"
              + TIMES
              + "\\s?(?:"
              + EACH
              + "(week|month)|(week|month)ly)");
  private static final Pattern ONCE_PER_WEEK =
      Pattern.compile("\\b(once|twice)\\s(?:" + EACH + "(week|month)|(week|month)ly)\\b");
  private static final Pattern EVERY_N_DAYS =
      Pattern.compile(
          "\\bevery\\s(other|second|third|fourth|"
              + NUMBER
              + ")\\s?(?:(?:-|to|or)\\s?\\w{1,5}\\s)?(?:day|night|evening|morning)s?\\b");
  private static final Pattern ALTERNATE =
      Pattern.compile("\\balternat\\w+ (?:day|night|evening)s?\\b");
  private static final Pattern AT_MOST_WEEKLY =
      Pattern.compile(
          "\\b(?:one|1|a)\\s\\w+\\s(?:per|a|each)\\sweek\\b|\\bweekly\\b|\\bmonthly\\b"
              + "|\\b(?:every|each) (?:week|month)\\b|\\bonce every (?:\\w+ )?(?:week|month)s?\\b"
              + "|\\bevery (?:other|second|"
              + NUMBER
              + ") weeks?\\b");

  private static final String MORNING = "(?:mornings?|day|am)";
  private static final String NIGHT = "(?:nights?|evenings?|pm|before bed|bedtime)";
  private static final String AND = "\\s?(?:and|/|&|,|\\+)\\s?(?:each |in |at |every )?(?:the )?";
  private static final String BOTH =
      "(?:" + MORNING + AND + NIGHT + "|" + NIGHT + AND + MORNING + ")";
  private static final String OTHER_PRODUCT =
      "(?! (?:moisturi\\w+|(?:face |night |day )?cream|serum|cleanser|lotion|sun\\w*|spf))";

  private static final Pattern DAILY =
      Pattern.compile(
          "\\b(?:(?:daily|nightly|every ?day|each day)"
              + OTHER_PRODUCT
              + "|(?:every|each) (?:morning|night|evening|am|pm)|\\w+ (?:per|each) day"
              + "|(?:once|twice|times|ampoule|vial|drops?|pumps?) a day|"
              + BOTH
              + "|"
              + MORNING
              + "\\s?or\\s?(?:in |at )?(?:the )?"
              + NIGHT
              + ")\\b");
  private static final Pattern TWICE =
      Pattern.compile(
          "\\b(?:(?:twice|(?:2|two) times|2x) (?:a day|daily|per day|each day)|" + BOTH + ")\\b");

  private static final Pattern THEN_DAILY =
      Pattern.compile(
          "\\b(?:then|to|until) (?:\\w+ )?(?:daily|every ?day|nightly|every (?:night|evening))\\b");

  private UseWords() {}

  /** The most uses a week that are named as such; 1-14. */
  static Optional<Integer> usesPerWeek(String sentence) {
    return most(PER_WEEK, sentence, UseWords::counted)
        .or(() -> most(ONCE_PER_WEEK, sentence, UseWords::onceOrTwice))
        .or(() -> most(EVERY_N_DAYS, sentence, UseWords::everyNamed))
        .or(() -> most(ALTERNATE, sentence, found -> 4))
        .or(() -> most(AT_MOST_WEEKLY, sentence, found -> 1))
        .or(() -> KoreanUseWords.usesPerWeek(sentence))
        .filter(uses -> uses <= 14);
  }

  /** Whether every day is asked for; "2 nights a week, at night" is not every day. */
  static boolean daily(String sentence, boolean countedPerWeek) {
    var found = DAILY.matcher(sentence).find() || KoreanUseWords.everyDay(sentence);
    return found && (!countedPerWeek || THEN_DAILY.matcher(sentence).find());
  }

  static boolean twiceDaily(String sentence) {
    return TWICE.matcher(sentence).find() || KoreanUseWords.twiceDaily(sentence);
  }

  /** Uses a week of so many a month; at least 1. */
  static int monthly(int times) {
    return Math.max(1, Math.ceilDiv(times, 4));
  }

  /** Uses in the fullest week of one on every n-th day; 0 for none. */
  static int everyNth(int days) {
    return days == 0 ? 0 : Math.ceilDiv(7, days);
  }

  private interface Count {
    int of(Matcher found);
  }

  private static Optional<Integer> most(Pattern pattern, String sentence, Count count) {
    var found = pattern.matcher(sentence);
    int most = 0;
    while (found.find()) {
      most = Math.max(most, count.of(found));
    }
    return most == 0 ? Optional.empty() : Optional.of(most);
  }

  private static int counted(Matcher found) {
    int times = NumberWords.value(found.group(1));
    return perWeek(times, found.group(2) == null ? found.group(3) : found.group(2));
  }

  private static int onceOrTwice(Matcher found) {
    int times = found.group(1).equals("once") ? 1 : 2;
    return perWeek(times, found.group(2) == null ? found.group(3) : found.group(2));
  }

  private static int perWeek(int times, String unit) {
    return unit.equals("month") ? monthly(times) : times;
  }

  private static int everyNamed(Matcher found) {
    return everyNth(
        switch (found.group(1)) {
          case "other", "second" -> 2;
          case "third" -> 3;
          case "fourth" -> 4;
          default -> NumberWords.value(found.group(1));
        });
  }
}
