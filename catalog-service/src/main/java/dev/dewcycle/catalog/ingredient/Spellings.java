package dev.dewcycle.catalog.ingredient;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The reviewed table of other spellings and outdated botanical names, {@code spellings.txt}: words
 * of a name that stand for official ones, as {@code SULPHATE} for {@code SULFATE}.
 */
final class Spellings {
  private static final int LONGEST_PHRASE = 3;

  /** What a bracket holds is read for itself. */
  private static final Pattern BRACKET = Pattern.compile("[()\\[\\]]");

  private static final Pattern SPACE = Pattern.compile("[ \n]+");

  private final Map<String, String> official = new HashMap<>();

  Spellings(List<String> lines) {
    Tables.rows(lines)
        .forEach(
            cells -> official.put(NameKey.of(cells.get(0)), cells.size() > 1 ? cells.get(1) : ""));
  }

  /** The name in official words; itself where no word of it is in the table. */
  String respelled(String name) {
    var words = SPACE.split(name);
    var respelled = new StringBuilder(name.length() + 16);
    for (int i = 0; i < words.length; ) {
      int taken = phraseAt(words, i);
      var word = taken == 0 ? words[i] : official.get(key(words, i, taken));
      respelled.append(respelled.isEmpty() || word.isEmpty() ? "" : " ").append(word);
      i += Math.max(1, taken);
    }
    return respelled.toString();
  }

  /** How many words from here on the table knows together; the most that it does. */
  private int phraseAt(String[] words, int from) {
    for (int length = Math.min(LONGEST_PHRASE, words.length - from); length > 0; length--) {
      if (official.containsKey(key(words, from, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String key(String[] words, int from, int length) {
    var phrase = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      phrase.append(BRACKET.matcher(words[i]).find() ? words[i] : NameKey.of(words[i]));
    }
    return phrase.toString();
  }
}
