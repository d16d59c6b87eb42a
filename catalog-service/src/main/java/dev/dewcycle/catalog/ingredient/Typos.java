package dev.dewcycle.catalog.ingredient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Mends one slip of the pen in a name: a letter too many, missing, wrong, or two swapped. Only a
 * word that no known name holds is taken for a slip, so that {@code SULFITE} is never read as
 * {@code SULFATE}; its end, which tells {@code -al} from {@code -ol}, must be right but for an E or
 * S; figures are never touched; and the mended name must be that of one ingredient.
 */
final class Typos {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 40;
  private static final int END = 3;
  private static final List<String> FREE_ENDS = List.of("E", "S");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Set<String> words = new HashSet<>();
  private final Map<String, List<String>> byEnd = new HashMap<>();
  private final Function<String, Optional<Ingredient>> exact;

  /**
   * @param exact finds an ingredient by a name, spelled in any usual way
   */
  Typos(Function<String, Optional<Ingredient>> exact) {
    this.exact = exact;
  }

  /** The one ingredient that is meant, or empty where there is none or more than one. */
  Optional<Ingredient> mended(String name) {
    var folded = NameKey.folded(name);
    var wrong =
        WORD.matcher(folded).results().filter(word -> !words.contains(word.group())).toList();
    if (wrong.size() != 1) {
      return Optional.empty();
    }
    var found = new HashSet<Ingredient>();
    for (var word : neighbours(wrong.getFirst().group())) {
      exact.apply(with(folded, wrong.getFirst(), word)).ifPresent(found::add);
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private static String with(String name, MatchResult slip, String word) {
    return name.substring(0, slip.start()) + word + name.substring(slip.end());
  }

  /** Every known word that is one slip away and ends alike. */
  private List<String> neighbours(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return List.of();
    }
    var near = new ArrayList<String>();
    for (var other : byEnd.getOrDefault(end(word), List.of())) {
      if (isOneSlip(word, other)) {
        near.add(other);
      }
    }
    for (var end : FREE_ENDS) {
      var other = word.endsWith(end) ? word.substring(0, word.length() - 1) : word + end;
      if (words.contains(other)) {
        near.add(other);
      }
    }
    return near;
  }

  /** Whether two words differ in one letter, or in the order of two neighbouring ones. */
  static boolean isOneSlip(String one, String other) {
    var shorter = one.length() <= other.length() ? one : other;
    var longer = one.length() <= other.length() ? other : one;
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    if (longer.length() > shorter.length()) {
      return longer.length() == shorter.length() + 1
          && shorter.regionMatches(at, longer, at + 1, shorter.length() - at);
    }
    return at < shorter.length()
        && (sameFrom(at + 1, shorter, longer)
            || (at + 1 < shorter.length()
                && shorter.charAt(at) == longer.charAt(at + 1)
                && shorter.charAt(at + 1) == longer.charAt(at)
                && sameFrom(at + 2, shorter, longer)));
  }

  private static boolean sameFrom(int index, String one, String other) {
    return one.regionMatches(index, other, index, one.length() - index);
  }

  /** Takes in the words of a known name, upper case. */
  void learn(String name) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || !Character.isLetter(name.charAt(i))) {
        var word = name.substring(start, i);
        if (!word.isEmpty() && words.add(word) && word.length() > END) {
          byEnd.computeIfAbsent(end(word), _ -> new ArrayList<>()).add(word);
        }
        start = i + 1;
      }
    }
  }

  private static String end(String word) {
    return word.substring(word.length() - END);
  }
}
