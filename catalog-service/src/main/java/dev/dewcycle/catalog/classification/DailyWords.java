package dev.dewcycle.catalog.classification;

import java.util.regex.Pattern;

/** Whether a sentence of directions asks for use on every day. */
final class DailyWords {
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
              + "|(?:every|each) (?:morning|night|evening|am|pm)|\\w+(?: (?:per|each) |\\s?/\\s?)day"
              + "|(?:once|twice|times|ampoule|vial|drops?|pumps?) a day|"
              + BOTH
              + "|"
              + MORNING
              + "\\s?or\\s?(?:in |at )?(?:the )?"
              + NIGHT
              + ")\\b");
  private static final Pattern TWICE =
      Pattern.compile(
          "\\b(?:(?:twice|(?:2|two) times|2x)(?: (?:a day|daily|per day|each day)|\\s?/\\s?day)|"
              + BOTH
              + ")\\b");

  private static final Pattern THEN_DAILY =
      Pattern.compile(
          "\\b(?:then|to|until) (?:\\w+ )?(?:daily|every ?day|nightly|every (?:night|evening))\\b");

  private DailyWords() {}

  /** Whether every day is asked for; "2 nights a week, at night" is not every day. */
  static boolean everyDay(String sentence, boolean countedPerWeek) {
    var found = DAILY.matcher(sentence).find() || KoreanUseWords.everyDay(sentence);
    return found
        && (!countedPerWeek
            || THEN_DAILY.matcher(sentence).find()
            || KoreanUseWords.thenEveryDay(sentence));
  }

  static boolean twiceDaily(String sentence) {
    return TWICE.matcher(sentence).find() || KoreanUseWords.twiceDaily(sentence);
  }
}
