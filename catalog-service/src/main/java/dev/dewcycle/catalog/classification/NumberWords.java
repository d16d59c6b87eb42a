package dev.dewcycle.catalog.classification;

import java.util.List;

/** Numbers as directions print them: {@code 3}, {@code three}, {@code a}. */
final class NumberWords {
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /** A regular expression for one number that is no mere article, to be used inside a group. */
  static final String COUNTED =
      "\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several";

  /** A regular expression for one number, to be used inside a group. */
  static final String NUMBER = COUNTED + "|an?";

  private NumberWords() {}

  static int value(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    return switch (word) {
      case "a", "an" -> 1;
      case "few", "several" -> 3;
      default -> WORDS.indexOf(word);
    };
  }
}
