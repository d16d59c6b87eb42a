package dev.dewcycle.catalog.ingredient;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Printed text in one spelling of spaces, brackets, commas and signs. */
final class PlainText {
  private static final Pattern FOOTNOTES = Pattern.compile("[*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰®™©°]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cntrl}&&[^\\n]]+");
  private static final Pattern BLANKS = Pattern.compile("[^\\S\\n]+");

  private PlainText() {}

  static String of(String printed) {
    var lines = printed.replace("\r\n", "\n").replace('\r', '\n').replace('\\', '/');
    var unmarked = FOOTNOTES.matcher(lines).replaceAll("");
    var folded = Normalizer.normalize(unmarked, Normalizer.Form.NFKC);
    var visible = INVISIBLE.matcher(folded).replaceAll(" ");
    return BLANKS.matcher(visible).replaceAll(" ");
  }
}
