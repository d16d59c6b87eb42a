package dev.dewcycle.catalog.classification;

import java.util.Optional;
import java.util.regex.Pattern;

/** How often a sentence of Korean directions asks for use, its numbers being digits. */
final class KoreanUseWords {
  /** The last group is the greater number. */
  private static final String TIMES = "(?:당\\s?)?(?:\\d{1,2}\\s?-\\s?)?(\\d{1,2})\\s?(?:회|번)";

  private static final Pattern PER_WEEK =
      Pattern.compile("(?:(?<!\\d)1주일?에?|매주|(?<![\\d가-힣])주)\\s?" + TIMES);
  private static final Pattern PER_MONTH =
      Pattern.compile("(?:(?<!\\d)1\\s?(?:달|개월)에?|매달|매월|(?<![개가-힣])월)\\s?" + TIMES);
  private static final Pattern EVERY_N_DAYS =
      Pattern.compile("(?<![\\d-])([2-9])(?:-\\d)?일에\\s?1\\s?(?:회|번)");
  private static final Pattern ALTERNATE = Pattern.compile("격일|(?<!\\d)1일\\s?(?:걸러|건너)");
  private static final Pattern EVERY_N_WEEKS = Pattern.compile("[2-9]주일?에\\s?1\\s?(?:회|번)|격주");

  private static final String BOTH = "아침(?!이나|.{0,2}또는).{0,4}저녁|저녁(?!이나|.{0,2}또는).{0,4}아침|밤낮";
  private static final Pattern DAILY =
      Pattern.compile(
          "매일|데일리|(?<!\\d)1일\\s?에?\\s?(?:\\d\\s?-\\s?)?\\d\\s?(?:회|번|앰플|개|병|캡슐|포|방울)|아침.{0,5}저녁|저녁.{0,5}아침"
              + "|밤낮");
  private static final Pattern TWICE =
      Pattern.compile("(?<!\\d)1일\\s?에?\\s?(?:\\d\\s?-\\s?)?2\\s?(?:회|번)|" + BOTH);

  private static final Pattern THEN_DAILY = Pattern.compile("(?:점차|점점|이후(?:에는)?|그 ?후(?:에는)?) 매일");

  private KoreanUseWords() {}

  /** The most uses a week that are named as such; at least 1. */
  static Optional<Integer> usesPerWeek(String sentence) {
    return number(PER_WEEK, sentence)
        .or(() -> number(PER_MONTH, sentence).map(UseWords::monthly))
        .or(() -> number(EVERY_N_DAYS, sentence).map(UseWords::everyNth))
        .or(() -> ALTERNATE.matcher(sentence).find() ? Optional.of(4) : Optional.empty())
        .or(() -> EVERY_N_WEEKS.matcher(sentence).find() ? Optional.of(1) : Optional.empty());
  }

  static boolean everyDay(String sentence) {
    return DAILY.matcher(sentence).find();
  }

  static boolean thenEveryDay(String sentence) {
    return THEN_DAILY.matcher(sentence).find();
  }

  static boolean twiceDaily(String sentence) {
    return TWICE.matcher(sentence).find();
  }

  private static Optional<Integer> number(Pattern pattern, String sentence) {
    return pattern
        .matcher(sentence)
        .results()
        .map(found -> Integer.parseInt(found.group(1)))
        .filter(count -> count > 0)
        .max(Integer::compare);
  }
}
