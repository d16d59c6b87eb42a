package dev.dewcycle.catalog.classification;

import static dev.dewcycle.catalog.classification.NumberWords.NUMBER;

import java.util.Optional;
import java.util.regex.MatchResult;
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
      Pattern.compile("\\b(once|twice|thrice)\\s(?:" + EACH + "(week|month)|(week|month)ly)\\b");
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

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day");

  private UseWords() {}

  /** The most uses a week that are named as such; 1-14. */
  static Optional<Integer> usesPerWeek(String sentence) {
    return most(PER_WEEK, sentence, UseWords::counted)
        .or(() -> most(ONCE_PER_WEEK, sentence, UseWords::onceOrTwice))
        .or(() -> most(EVERY_N_DAYS, sentence, UseWords::everyNamed))
        .or(() -> most(ALTERNATE, sentence, found -> 4))
        .or(() -> most(AT_MOST_WEEKLY, sentence, found -> 1))
        .or(() -> weekdays(sentence))
        .or(() -> KoreanUseWords.usesPerWeek(sentence))
        .filter(uses -> uses <= 14);
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

  private static Optional<Integer> weekdays(String sentence) {
    long named = WEEKDAY.matcher(sentence).results().map(MatchResult::group).distinct().count();
    return named == 0 ? Optional.empty() : Optional.of((int) named);
  }

  private static int counted(Matcher found) {
    int times = NumberWords.value(found.group(1));
    return perWeek(times, found.group(2) == null ? found.group(3) : found.group(2));
  }

  private static int onceOrTwice(Matcher found) {
    int times =
        switch (found.group(1)) {
          case "once" -> 1;
          case "twice" -> 2;
          default -> 3;
        };
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
