package dev.dewcycle.events;

import java.util.regex.Pattern;

/** Global trade item numbers: 8, 12, 13 or 14 digits, the last of which checks the others (GS1). */
public final class Gtin {
  private static final Pattern DIGITS = Pattern.compile("\\d{8}|\\d{12,14}");
  private static final int LENGTH = 14;

  private Gtin() {}

  /** Whether the length is one that exists and the check digit fits. */
  public static boolean isValid(String gtin) {
    if (!DIGITS.matcher(gtin).matches()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < gtin.length(); i++) {
      int weight = (gtin.length() - i) % 2 == 0 ? 3 : 1;
      sum += weight * Character.digit(gtin.charAt(i), 10);
    }
    return sum % 10 == 0;
  }

  /** The same number in its longest form, so that equal items have equal numbers. */
  public static String padded(String gtin) {
    return "0".repeat(Math.max(0, LENGTH - gtin.length())) + gtin;
  }
}
