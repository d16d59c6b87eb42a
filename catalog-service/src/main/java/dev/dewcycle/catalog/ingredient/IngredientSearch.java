package dev.dewcycle.catalog.ingredient;

import dev.dewcycle.events.ActiveFamily;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds ingredients by what a reader types: a name, its begin, words of it, or nearly so. */
public final class IngredientSearch {
  /** How many names are offered where none holds the words. */
  private static final int MOST_ALIKE = 20;

  private static final int UNFIT = Integer.MAX_VALUE;

  private record Hit(int rank, Ingredient ingredient) {}

  private final Dictionary dictionary;
  private final NearestNames nearest;

  public IngredientSearch(Dictionary dictionary, NearestNames nearest) {
    this.dictionary = dictionary;
    this.nearest = nearest;
  }

  /**
   * All ingredients that fit, in an order that is the same every time: named so, beginning so,
   * holding every word; by name among equals. Where there are none, those whose names are alike.
   *
   * @param query blank for all
   */
  public List<Ingredient> find(String query, Optional<ActiveFamily> family) {
    var words =
        Arrays.stream(query.split("\\s+"))
            .map(NameKey::of)
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return dictionary.all().stream().filter(found -> isOf(family, found)).toList();
    }
    var key = String.join("", words);
    var hits = new ArrayList<Hit>();
    for (var ingredient : dictionary.all()) {
      int rank = isOf(family, ingredient) ? rank(ingredient, key, words) : UNFIT;
      if (rank != UNFIT) {
        hits.add(new Hit(rank, ingredient));
      }
    }
    if (hits.isEmpty()) {
      return nearest.to(query, MOST_ALIKE).stream().filter(found -> isOf(family, found)).toList();
    }
    hits.sort(Comparator.comparingInt(Hit::rank));
    return hits.stream().map(Hit::ingredient).toList();
  }

  private int rank(Ingredient ingredient, String key, List<String> words) {
    int best = rank(NameKey.of(ingredient.inci()), key, words);
    for (var synonym : dictionary.synonyms(ingredient)) {
      best = Math.min(best, rank(NameKey.of(synonym), key, words));
    }
    return best;
  }

  private static int rank(String name, String key, List<String> words) {
    if (name.startsWith(key)) {
      return name.length() == key.length() ? 0 : 1;
    }
    return words.stream().allMatch(name::contains) ? 2 : UNFIT;
  }

  private static boolean isOf(Optional<ActiveFamily> family, Ingredient ingredient) {
    return family.isEmpty() || family.equals(ingredient.family());
  }
}
