package dev.dewcycle.catalog.classification;

import java.util.List;

/** Korean number words before counters, and the words for some days, in digits. */
final class KoreanNumbers {
  private static final String COUNTER = "(?=\\s?(?:번|회|달|주|차례))";

  /** In this order: the words for two numbers hold those for one. */
  private static final List<Respelling> DIGITS =
      List.of(
          Respelling.of("한두" + COUNTER, "1-2"),
          Respelling.of("두세" + COUNTER, "2-3"),
          Respelling.of("서너" + COUNTER, "3-4"),
          Respelling.of("한" + COUNTER, "1"),
          Respelling.of("두" + COUNTER, "2"),
          Respelling.of("세" + COUNTER, "3"),
          Respelling.of("네" + COUNTER, "4"),
          Respelling.of("다섯" + COUNTER, "5"),
          Respelling.of("일주일", "1주"),
          Respelling.of("하루", "1일"),
          Respelling.of("이틀", "2일"),
          Respelling.of("사흘", "3일"),
          Respelling.of("열흘", "10일"),
          Respelling.of("보름", "15일"));

  private KoreanNumbers() {}

  static String inDigits(String text) {
    return Respelling.all(DIGITS, text);
  }
}
