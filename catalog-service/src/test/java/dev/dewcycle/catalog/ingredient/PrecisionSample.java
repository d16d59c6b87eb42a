package dev.dewcycle.catalog.ingredient;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Prints entries of real lists beside the name that they were given, to be judged by hand: not run
 * with the tests. docs/ingredient-quality.md has the command and what was judged.
 */
class PrecisionSample {
  private static final int SIZE = 200;
  private static final int UNKNOWN = 60;

  @Test
  void known_entries_at_random() throws IOException {
    var dictionary = Dictionary.packaged();
    var known =
        new ArrayList<>(
            SampleLists.entries(dictionary).stream()
                .filter(entry -> entry.known().isPresent())
                .toList());
    Collections.shuffle(known, new Random(Long.getLong("seed", 1)));
    print(known.subList(0, SIZE));
  }

  @Test
  void every_entry_that_was_not_found_as_it_is_printed() throws IOException {
    var dictionary = Dictionary.packaged();
    var read =
        SampleLists.entries(dictionary).stream()
            .filter(entry -> entry.known().isPresent())
            .filter(entry -> dictionary.exactly(entry.listed().name()).isEmpty())
            .filter(entry -> dictionary.exactly(NameReader.bare(entry.listed().name())).isEmpty())
            .toList();
    System.out.printf("%d entries were read, mended or respelled%n", read.size());
    print(read);
  }

  @Test
  void unknown_entries_at_random() throws IOException {
    var unknown =
        new ArrayList<>(
            SampleLists.entries(Dictionary.packaged()).stream()
                .filter(entry -> entry.known().isEmpty())
                .toList());
    Collections.shuffle(unknown, new Random(Long.getLong("seed", 1)));
    print(unknown.subList(0, UNKNOWN));
  }

  /** Each line once, with how often it was drawn. */
  private static void print(List<NamedIngredient> entries) {
    var lines = new TreeMap<String, Integer>();
    entries.forEach(
        entry -> lines.merge("| " + entry.listed().name() + " | " + entry.inci(), 1, Integer::sum));
    lines.forEach((line, times) -> System.out.println(line + " | " + times + " |"));
  }
}
