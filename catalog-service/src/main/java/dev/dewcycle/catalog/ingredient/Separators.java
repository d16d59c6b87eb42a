package dev.dewcycle.catalog.ingredient;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where one entry of a list ends and the next begins. */
final class Separators {
  private static final int SLASHES_OF_A_LIST = 3;
  private static final int LONGEST_LOCANTS = 20;

  /** Locants go on: {@code 2-hexanediol}, {@code 2'-bis}, {@code 4,6-tri}. */
  private static final Pattern LOCANT =
      Pattern.compile("\\s?\\d{1,2}(?:'?,\\d{1,2}){0,4}'?(?:-\\p{L}| (?i:hexanediol))");

  private static final Pattern LOCANT_PAIR = Pattern.compile("\\s?\\d{1,2},\\d{1,2}-");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}\\s?%");
  private static final Pattern SHORT_WORD = Pattern.compile("(?:sp|spp|var|ssp|subsp|l|st|no|vs)");

  private Separators() {}

  /** Whether the text has no other separators than slashes with spaces, and several of them. */
  static boolean onlySlashes(String text) {
    if (text.indexOf(',') >= 0 || text.indexOf(';') >= 0 || text.indexOf('\n') >= 0) {
      return false;
    }
    int slashes = 0;
    for (int i = text.indexOf(" / "); i >= 0; i = text.indexOf(" / ", i + 3)) {
      slashes++;
    }
    return slashes >= SLASHES_OF_A_LIST;
  }

  static boolean cutsAt(String text, int start, int at, boolean cutAtSlashes) {
    return switch (text.charAt(at)) {
      case ',' -> !insideName(text, start, at);
      case ';', '\n', '•', '·', '|', '、' -> true;
      case '/' -> cutAtSlashes && spaceAt(text, at - 1) && spaceAt(text, at + 1);
      case '.' -> endsSentence(text, start, at);
      default -> false;
    };
  }

  private static boolean insideName(String text, int start, int at) {
    if (at == start || !Character.isDigit(text.charAt(at - 1))) {
      return at > start && text.charAt(at - 1) == '\'' && follows(LOCANT, text, at + 1);
    }
    if (follows(DECIMAL, text, at + 1)) {
      return true;
    }
    if (!follows(LOCANT, text, at + 1)) {
      return false;
    }
    var atStart =
        at - start <= LONGEST_LOCANTS && text.substring(start, at).chars().allMatch(c -> c < 'A');
    return atStart
        || (!spaceAt(text, at + 1)
            && !Character.isDigit(text.charAt(at - 2))
            && !follows(LOCANT_PAIR, text, at + 1));
  }

  /** A full stop before a new word ends an entry; after {@code sp.} and the like it does not. */
  private static boolean endsSentence(String text, int start, int at) {
    if (!spaceAt(text, at + 1)
        || at + 2 >= text.length()
        || !(Character.isUpperCase(text.charAt(at + 2)) || follows(LOCANT_PAIR, text, at + 1))) {
      return false;
    }
    int word = at;
    while (word > start && at - word < 8 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    var last = text.substring(word, at).toLowerCase(Locale.ROOT);
    return at - start > 2 && !SHORT_WORD.matcher(last).matches();
  }

  private static boolean follows(Pattern pattern, String text, int from) {
    return from < text.length()
        && pattern.matcher(text).region(from, Math.min(text.length(), from + 40)).lookingAt();
  }

  private static boolean spaceAt(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == ' ';
  }
}
