package dev.dewcycle.catalog.ingredient;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where one entry of a list ends and the next begins. */
final class Separators {
  private static final int SLASHES_OF_A_LIST = 3;
  private static final int LONGEST_LOCANTS = 20;
  private static final int LOOK_AHEAD = 40;
  private static final String ALWAYS = ";\n•·|、ㆍ‧・∙●▪";

  /** Locants go on: {@code 2-hexanediol}, {@code 2'-bis}, {@code 4,6-tri}, {@code 2-헥산다이올}. */
  private static final Pattern LOCANT =
      Pattern.compile("\\s?\\d{1,2}(?:'?,\\d{1,2}){0,4}'?(?:\\s?-\\s?\\p{L}| (?i:hexanediol))");

  private static final Pattern LOCANT_PAIR = Pattern.compile("\\s?\\d{1,2},\\d{1,2}-");

  /** A figure goes on: {@code 2,5 %}, {@code 100,000 ppm}. */
  private static final Pattern FIGURE =
      Pattern.compile("\\d{1,3}(?:,\\d{3}){0,3}\\s?(?:%|(?i:pp[mb]))");

  private static final Pattern SHORT_WORD =
      Pattern.compile("(?:sp|spp|var|ssp|subsp|l|st|no|vs|min|max|approx)");

  /**
   * Between two entries: {@code and}, also in brackets, the sign for it, and before {@code +/-}.
   */
  private static final Pattern AND =
      Pattern.compile(" ?\\(and\\)| (?:&|and(?= )|(?=\\+ ?/ ?-))", Pattern.CASE_INSENSITIVE);

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

  /** How many characters part two entries here; 0 where the entry goes on. */
  static int lengthAt(String text, int start, int at, boolean cutAtSlashes) {
    char c = text.charAt(at);
    if (c == ' ' || c == '(') {
      var and = AND.matcher(text).region(at, Math.min(text.length(), at + LOOK_AHEAD));
      return and.lookingAt() ? and.end() - at : 0;
    }
    var cuts =
        switch (c) {
          case ',' -> !insideName(text, start, at);
          case '/' -> cutAtSlashes && spaceAt(text, at - 1) && spaceAt(text, at + 1);
          case '.' -> endsSentence(text, start, at);
          default -> ALWAYS.indexOf(c) >= 0;
        };
    return cuts ? 1 : 0;
  }

  private static boolean insideName(String text, int start, int at) {
    if (at == start || !Character.isDigit(text.charAt(at - 1))) {
      return at > start && text.charAt(at - 1) == '\'' && follows(LOCANT, text, at + 1);
    }
    if (follows(FIGURE, text, at + 1)) {
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

  /**
   * A full stop before a new word ends an entry; after {@code sp.} and the like it does not. One
   * that stands alone ends what a bracket closed.
   */
  static boolean endsSentence(String text, int start, int at) {
    if (!spaceAt(text, at + 1)) {
      return false;
    }
    if (at == start) {
      return true;
    }
    int next = at + 1;
    while (next < text.length() && next - at < LOOK_AHEAD && text.charAt(next) == ' ') {
      next++;
    }
    if (next == text.length()
        || !(startsWord(text.charAt(next))
            || follows(LOCANT_PAIR, text, next)
            || follows(FIGURE, text, next))) {
      return false;
    }
    int word = at;
    while (word > start && at - word < 8 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    var last = text.substring(word, at).toLowerCase(Locale.ROOT);
    return at - start > 2 && !SHORT_WORD.matcher(last).matches();
  }

  /** A capital, or a letter of a script without capitals. */
  private static boolean startsWord(char c) {
    return Character.isLetter(c) && !Character.isLowerCase(c);
  }

  private static boolean follows(Pattern pattern, String text, int from) {
    return from < text.length()
        && pattern
            .matcher(text)
            .region(from, Math.min(text.length(), from + LOOK_AHEAD))
            .lookingAt();
  }

  private static boolean spaceAt(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == ' ';
  }
}
