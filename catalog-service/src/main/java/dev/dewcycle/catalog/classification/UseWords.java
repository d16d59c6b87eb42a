package dev.dewcycle.catalog.classification;

import static dev.dewcycle.catalog.classification.NumberWords.NUMBER;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a sentence of directions asks for use. */
final class UseWords {
  private static final String TIMES = "(?:times?|x|applications?|uses|회|번)";
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
      Pattern.compile("\\b(once|twice)\\s(?:" + EACH + "(week|month)|(week|month)ly)");
  private static final Pattern EVERY_N_DAYS =
      Pattern.compile(
          "\\bevery\\s(other|second|third|\\d{1,2})\\s?(?:-\\s?\\d{1,2}\\s)?(?:day|night|evening)s?\\b");
  private static final Pattern ALTERNATE =
      Pattern.compile("\\balternat\\w+ (?:day|night|evening)s\\b|격일");
  private static final Pattern PER_UNIT_WEEK =
      Pattern.compile("\\b(?:one|1|a)\\s\\w+\\s(?:per|a|each)\\s(week)\\b|\\bweekly\\b");
  private static final Pattern KOREAN_WEEK =
      Pattern.compile("(?:일주일에|주)\\s?(?:\\d{1,2}\\s?-\\s?)?(\\d{1,2})\\s?(?:회|번)");

  private static final Pattern DAILY =
      Pattern.compile(
          "\\b(?:daily|nightly|every ?day|each day|every (?:morning|night|evening)"
              + "|each (?:morning|night|evening)|(?:once|twice|times|ampoule|vial) (?:a|per) day"
              + "|(?:morning|day|am|mornings)\\s?(?:and|/|&|,|\\+|or)\\s?(?:in |at )?"
              + "(?:the )?(?:night|evening|pm|nights|evenings))\\b"
              + "|매일|하루|아침.{0,4}저녁");
  private static final Pattern TWICE =
      Pattern.compile(
          "\\b(?:twice (?:a day|daily|per day)|(?:2|two) times (?:a day|daily|per day)"
              + "|(?:morning|day|am|mornings)\\s?(?:and|/|&|\\+)\\s?(?:in |at )?(?:the )?"
              + "(?:night|evening|pm|nights|evenings))\\b|하루\\s?(?:2|두)\\s?(?:회|번)|아침.{0,4}저녁");

  private static final Pattern THEN_DAILY =
      Pattern.compile("\\b(?:then|to|until) (?:\\w+ )?(?:daily|every ?day|nightly|every night)\\b");

  private UseWords() {}

  /** One spelling of case, dashes, tildes and full-width signs. */
  static String plain(String directions) {
    return Normalizer.normalize(directions, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[~\u2010-\u2015\u301c]", "-")
        .replaceAll("[^\\S\\n]+", " ");
  }

  /** The most uses a week that are named as such; at least 1. */
  static Optional<Integer> usesPerWeek(String sentence) {
    return most(PER_WEEK, sentence, UseWords::counted)
        .or(() -> most(ONCE_PER_WEEK, sentence, UseWords::onceOrTwice))
        .or(() -> most(KOREAN_WEEK, sentence, found -> NumberWords.value(found.group(1))))
        .or(() -> most(EVERY_N_DAYS, sentence, UseWords::everyNth))
        .or(() -> most(ALTERNATE, sentence, found -> 4))
        .or(() -> most(PER_UNIT_WEEK, sentence, found -> 1))
        .filter(uses -> uses <= 14);
  }

  /** Whether every day is asked for; "2 nights a week, at night" is not every day. */
  static boolean daily(String sentence, boolean countedPerWeek) {
    var found = DAILY.matcher(sentence).find();
    return found && (!countedPerWeek || THEN_DAILY.matcher(sentence).find());
  }

  static boolean twiceDaily(String sentence) {
    return TWICE.matcher(sentence).find();
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
    return unit.equals("month") ? Math.max(1, Math.ceilDiv(times, 4)) : times;
  }

  private static int everyNth(Matcher found) {
    int nth =
        switch (found.group(1)) {
          case "other", "second" -> 2;
          case "third" -> 3;
          default -> Integer.parseInt(found.group(1));
        };
    return nth == 0 ? 0 : Math.ceilDiv(7, nth);
  }
}
