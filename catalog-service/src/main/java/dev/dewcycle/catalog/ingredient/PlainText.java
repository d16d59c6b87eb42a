package dev.dewcycle.catalog.ingredient;

import java.text.Normalizer;

/**
 * Printed text in one spelling of spaces, brackets, commas and signs, character by character: what
 * stands at an index here stands there in the printed text.
 */
final class PlainText {
  private static final String FOOTNOTES = "*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰®™©°★☆¬\uFFFD";

  /** A note begins here, as a line does. */
  private static final char NOTE = '※';

  private static final String DASHES = "‐‑‒–—―−";
  private static final String QUOTES = "‘’‛′`´";
  private static final String OPENERS = "【〔「『{〈《";
  private static final String CLOSERS = "】〕」』}〉》";
  private static final char FIRST_WIDE = '\uFF00';
  private static final char LAST_WIDE = '\uFFEF';
  private static final char FIRST_LOW = '\u2080';
  private static final char LAST_LOW = '\u2089';

  private PlainText() {}

  static String of(String printed) {
    var plain = new char[printed.length()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(printed.charAt(i));
    }
    return new String(plain);
  }

  private static char plain(char c) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == NOTE) {
      return '\n';
    }
    if (c == '\\') {
      return '/';
    }
    if (isBlank(c) || FOOTNOTES.indexOf(c) >= 0) {
      return ' ';
    }
    if (DASHES.indexOf(c) >= 0) {
      return '-';
    }
    if (QUOTES.indexOf(c) >= 0) {
      return '\'';
    }
    if (OPENERS.indexOf(c) >= 0) {
      return '[';
    }
    return CLOSERS.indexOf(c) >= 0 ? ']' : narrow(c);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** Wide forms of East Asian print and figures below the line, as ordinary characters. */
  private static char narrow(char c) {
    if ((c < FIRST_WIDE || c > LAST_WIDE) && (c < FIRST_LOW || c > LAST_LOW)) {
      return c;
    }
    var folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return folded.length() == 1 ? folded.charAt(0) : c;
  }
}
