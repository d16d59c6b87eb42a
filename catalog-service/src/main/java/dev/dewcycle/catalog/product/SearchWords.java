package dev.dewcycle.catalog.product;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text as a search compares them: without case, accents and punctuation, letters of
 * any script as Unicode's NFKC writes them. Products and queries are read by the same rule.
 */
public final class SearchWords {
  private static final int LONGEST = 60;
  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private SearchWords() {}

  /**
   * The words in their order, each once; none where the text has neither letters nor digits.
   *
   * @return words of letters and digits, 1-60 UTF-16 units; longer ones are cut
   */
  public static List<String> of(String text) {
    return Arrays.stream(GAPS.split(plain(text)))
        .filter(word -> !word.isEmpty())
        .map(SearchWords::cut)
        .distinct()
        .toList();
  }

  /**
   * The letters of a word, those apart of which a syllable of Hangul is made: what a typing error
   * hits.
   */
  public static String letters(String word) {
    return Normalizer.normalize(word, Form.NFD);
  }

  /** To upper case first: some letters are two there, such as the German sharp s. */
  private static String plain(String text) {
    if (text.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)) {
      return text.toLowerCase(Locale.ROOT);
    }
    var folded = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    var apart = Normalizer.normalize(folded, Form.NFKD);
    return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Form.NFKC);
  }

  /** Half a character is none. */
  private static String cut(String word) {
    if (word.length() <= LONGEST) {
      return word;
    }
    var end = Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return word.substring(0, end);
  }
}
