package dev.dewcycle.catalog.classification;

import java.util.LinkedHashMap;
import java.util.Map;

/** Korean number words before counters, and the words for some days, in digits. */
final class KoreanNumbers {
  private static final String COUNTER = "(?=\\s?(?:번|회|달|주|차례))";

  /** In this order: the words for two numbers hold those for one. */
  private static final Map<String, String> DIGITS = new LinkedHashMap<>();

  static {
    DIGITS.put("한두" + COUNTER, "1-2");
    DIGITS.put("두세" + COUNTER, "2-3");
    DIGITS.put("서너" + COUNTER, "3-4");
    DIGITS.put("한" + COUNTER, "1");
    DIGITS.put("두" + COUNTER, "2");
    DIGITS.put("세" + COUNTER, "3");
    DIGITS.put("네" + COUNTER, "4");
    DIGITS.put("다섯" + COUNTER, "5");
    DIGITS.put("일주일", "1주");
    DIGITS.put("하루", "1일");
    DIGITS.put("이틀", "2일");
    DIGITS.put("사흘", "3일");
    DIGITS.put("열흘", "10일");
    DIGITS.put("보름", "15일");
  }

  private KoreanNumbers() {}

  static String inDigits(String text) {
    for (var word : DIGITS.entrySet()) {
      text = text.replaceAll(word.getKey(), word.getValue());
    }
    return text;
  }
}
