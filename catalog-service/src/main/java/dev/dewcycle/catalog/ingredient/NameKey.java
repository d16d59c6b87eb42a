package dev.dewcycle.catalog.ingredient;

import java.text.Normalizer;

/**
 * What is equal in two spellings of a name: letters without accents and case, digits, slashes. So
 * {@code 1 2-hexanediol}, {@code C.I. 77491} and {@code Alcohol Denat} meet their official names.
 */
final class NameKey {
  private static final int LAST_ASCII = 0x7f;

  private NameKey() {}

  static String of(String name) {
    var plain = name.chars().allMatch(c -> c < LAST_ASCII);
    var folded = plain ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    var key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '/') {
        key.append(Character.toUpperCase(c));
      }
    }
    return plain ? key.toString() : Normalizer.normalize(key, Normalizer.Form.NFC);
  }
}
