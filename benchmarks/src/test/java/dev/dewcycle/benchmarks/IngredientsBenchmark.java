package dev.dewcycle.benchmarks;

import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.catalog.ingredient.InciList;
import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.catalog.ingredient.Tables;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How well and how fast ingredient lists are read: the share of entries of real lists that is known
 * by name beside a naive reading, the dictionary's load in fresh processes beside a plain read of
 * its file, lists per second of one processor, and hostile megabytes.
 *
 * <p>The real lists are no part of the project: a CSV whose column {@code ingredients} holds them,
 * named by DEWCYCLE_SAMPLE_PRODUCTS. Without it those figures are left out.
 */
class IngredientsBenchmark {
  private static final String VARIABLE = "DEWCYCLE_SAMPLE_PRODUCTS";
  private static final int LOADS = 7;
  private static final int ROUNDS = 5;
  private static final int ONE_MEGABYTE = 1_000_000;
  private static final String HOSTILE =
      "a~,~a,~(~[(~()~1,2-~1,~111111111,~/~9% ~5 ppm ~may contain ~+/- ~Serum: Aqua, ~and ~aA. "
          + "~free from a. ~정제수,~ ";

  private final Dictionary dictionary = Dictionary.packaged();

  @Test
  void real_lists_are_recognised() throws IOException {
    var file = System.getenv(VARIABLE);
    if (file == null) {
      System.out.printf("set %s to a CSV of real products for the figures on them%n", VARIABLE);
      return;
    }
    var lists = RealLists.read(file);
    var entries =
        lists.stream().flatMap(list -> named(list).stream()).map(NamedIngredient::known).toList();
    var known = entries.stream().filter(Optional::isPresent).count();
    var pieces = lists.stream().flatMap(IngredientsBenchmark::naive).toList();
    var names = officialNames();
    var exact = pieces.stream().filter(names::contains).count();
    var found = pieces.stream().filter(piece -> dictionary.find(piece).isPresent()).count();
    var bare = pieces.stream().filter(piece -> dictionary.exactly(bare(piece)).isPresent()).count();
    System.out.printf("%,d real lists%n", lists.size());
    print("naive: cut at commas, exact official name", exact, pieces.size());
    print("naive, without brackets, any spacing, synonyms", bare, pieces.size());
    print("cut at commas, our reading of the name", found, pieces.size());
    print("ours", known, entries.size());
    throughput(lists);
  }

  @Test
  void the_dictionary_is_loaded() throws IOException {
    DictionaryLoad.print(LOADS);
  }

  @Test
  void a_hostile_megabyte_is_read() {
    System.out.println(
        "hostile lists, processor ms for 0.5 MB and 1 MB (median of " + ROUNDS + ")");
    for (var piece : HOSTILE.split("~", -1)) {
      System.out.printf(
          "  %-16s %6.0f %6.0f%n",
          piece,
          millis(piece.repeat(ONE_MEGABYTE / 2 / piece.length())),
          millis(piece.repeat(ONE_MEGABYTE / piece.length())));
    }
  }

  private void throughput(List<String> lists) {
    var rates = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      var start = processorTime();
      lists.forEach(this::named);
      rates[Math.max(0, round)] = lists.size() / ((processorTime() - start) / 1e9);
    }
    System.out.printf("lists read and named per second of one processor: %,.0f%n", median(rates));
  }

  private List<NamedIngredient> named(String list) {
    return NamedIngredient.allOf(InciList.read(list), dictionary);
  }

  private static Set<String> officialNames() {
    return Tables.lines(Dictionary.class, "inci-names.tsv").stream()
        .map(line -> line.substring(0, Math.max(0, line.indexOf('\t'))))
        .collect(Collectors.toSet());
  }

  private static Stream<String> naive(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .map(piece -> piece.toUpperCase(Locale.ROOT));
  }

  private static String bare(String piece) {
    return piece.replaceAll("\\([^)]*\\)", " ");
  }

  private static void print(String what, long known, int all) {
    System.out.printf("%-47s %,7d of %,7d = %.2f %%%n", what, known, all, 100.0 * known / all);
  }

  private static double millis(String list) {
    var times = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      var start = processorTime();
      InciList.read(list);
      times[round] = (processorTime() - start) / 1e6;
    }
    return median(times);
  }

  /** Of this thread, ns: other work on the machine does not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
