package dev.dewcycle.catalog.ingredient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Known names that look like an unknown one, by the runs of three characters that they share. What
 * is found is a suggestion to a reader and never taken for the ingredient. The time of a search is
 * bounded, whatever is asked for.
 */
public final class NearestNames {
  /** At least this share of the runs must be common, by the measure of Sørensen and Dice. */
  private static final double LEAST_LIKENESS = 0.45;

  /** Nothing behind these characters is looked at. */
  private static final int MOST_CHARACTERS = 100;

  private static final int BUCKETS = 1 << 15;
  private static final int RUN = 3;

  private record Likeness(int entry, double degree) {}

  private final List<String> keys = new ArrayList<>();
  private final List<Ingredient> meant = new ArrayList<>();
  private final int[][] entriesByRun = new int[BUCKETS][];

  public NearestNames(Dictionary dictionary) {
    for (var ingredient : dictionary.all()) {
      add(ingredient.inci(), ingredient);
      dictionary.synonyms(ingredient).forEach(synonym -> add(synonym, ingredient));
    }
    var sizes = new int[BUCKETS];
    keys.forEach(key -> forEachRun(key, run -> sizes[run]++));
    Arrays.setAll(entriesByRun, run -> new int[sizes[run]]);
    for (int entry = keys.size() - 1; entry >= 0; entry--) {
      int last = entry;
      forEachRun(keys.get(entry), run -> entriesByRun[run][--sizes[run]] = last);
    }
  }

  /** The nearest ingredients, the most alike first; at most {@code limit}, often none. */
  public List<Ingredient> to(String name, int limit) {
    var key = NameKey.of(name.substring(0, Math.min(name.length(), MOST_CHARACTERS)));
    var found = new HashSet<Ingredient>();
    return alike(key).stream()
        .map(likeness -> meant.get(likeness.entry()))
        .filter(found::add)
        .limit(limit)
        .toList();
  }

  private List<Likeness> alike(String key) {
    var shared = new int[keys.size()];
    forEachRun(
        key,
        run -> {
          for (int entry : entriesByRun[run]) {
            shared[entry]++;
          }
        });
    var alike = new ArrayList<Likeness>();
    for (int entry = 0; entry < shared.length; entry++) {
      double degree = 2.0 * shared[entry] / (runs(key) + runs(keys.get(entry)));
      if (degree >= LEAST_LIKENESS) {
        alike.add(new Likeness(entry, degree));
      }
    }
    alike.sort(Comparator.comparingDouble(Likeness::degree).reversed());
    return alike;
  }

  private void add(String name, Ingredient ingredient) {
    keys.add(NameKey.of(name));
    meant.add(ingredient);
  }

  private interface EachRun {
    void take(int run);
  }

  /** Runs reach over both ends by one, so that the first and the last letter weigh more. */
  private static void forEachRun(String key, EachRun each) {
    for (int i = -1; i + RUN <= key.length() + 1; i++) {
      int hash = 0;
      for (int j = i; j < i + RUN; j++) {
        hash = hash * 37 + (j < 0 || j >= key.length() ? 1 : key.charAt(j));
      }
      each.take((hash ^ (hash >>> 15)) & (BUCKETS - 1));
    }
  }

  private static int runs(String key) {
    return Math.max(1, key.length());
  }
}
