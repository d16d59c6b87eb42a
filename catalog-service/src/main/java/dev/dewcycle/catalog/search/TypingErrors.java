package dev.dewcycle.catalog.search;

import static java.util.Comparator.comparingInt;

import dev.dewcycle.catalog.product.SearchWords;
import java.util.List;
import java.util.Optional;

/**
 * How far two words are apart: letters that are missing, too many, wrong, or swapped with their
 * neighbour (optimal string alignment, after Damerau 1964).
 */
public final class TypingErrors {
  private TypingErrors() {}

  /**
   * The first of the nearest candidates, if one is near enough to be meant: none up to three
   * letters, one error up to five, two up to nine, three above.
   */
  public static Optional<String> nearest(String word, List<String> candidates) {
    var letters = SearchWords.letters(word);
    return candidates.stream()
        .min(comparingInt(candidate -> between(letters, SearchWords.letters(candidate))))
        .filter(found -> between(letters, SearchWords.letters(found)) <= allowed(letters));
  }

  /** The number of errors between two words. */
  static int between(String typed, String meant) {
    var rows = new int[typed.length() + 1][meant.length() + 1];
    for (var i = 0; i <= typed.length(); i++) {
      for (var j = 0; j <= meant.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, typed, meant, i, j);
      }
    }
    return rows[typed.length()][meant.length()];
  }

  private static int step(int[][] rows, String typed, String meant, int i, int j) {
    var wrong = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
    var least = Math.min(rows[i - 1][j - 1] + wrong, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
    var swapped =
        i > 1
            && j > 1
            && typed.charAt(i - 1) == meant.charAt(j - 2)
            && typed.charAt(i - 2) == meant.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }

  private static int allowed(String letters) {
    var length = letters.length();
    return length <= 3 ? 0 : length <= 5 ? 1 : length <= 9 ? 2 : 3;
  }
}
