package dev.dewcycle.catalog.ingredient;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is equal in two spellings of a name: letters without accents and case, digits, slashes. So
 * {@code 1 2-hexanediol}, {@code C.I. 77491} and {@code Alcohol Denat} meet their official names.
 */
final class NameKey {
  private static final int LAST_ASCII = 0x7f;

  private NameKey() {}

  static String of(String name) {
    var plain = isPlain(name);
    var folded = plain ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    var key = new char[folded.length()];
    int length = 0;
    for (int i = 0; i < key.length; i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '/') {
        key[length++] = Character.toUpperCase(c);
      }
    }
    var joined = new String(key, 0, length);
    return plain ? joined : Normalizer.normalize(joined, Normalizer.Form.NFC);
  }

  /** The name in upper case and without accents, spaces and signs kept. */
  static String folded(String name) {
    if (isPlain(name)) {
      return name.toUpperCase(Locale.ROOT);
    }
    var apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    var letters = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(letters::appendCodePoint);
    return Normalizer.normalize(letters, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > LAST_ASCII) {
        return false;
      }
    }
    return true;
  }
}
