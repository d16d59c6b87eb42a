package dev.dewcycle.catalog.ingredient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Real retail lists, read from a file that is not part of the project. */
final class SampleLists {
  private static final String VARIABLE = "DEWCYCLE_SAMPLE_PRODUCTS";
  private static final int INGREDIENTS = 3;

  private SampleLists() {}

  /** The lists as printed; skips the test where the file is not at hand. */
  static List<String> printed() throws IOException {
    var file = System.getenv(VARIABLE);
    assumeThat(file)
        .as("set " + VARIABLE + " to the file of real products to run this test")
        .isNotNull();
    var rows = Csv.rows(Files.readString(Path.of(file), UTF_8));
    return rows.stream().skip(1).map(row -> row.get(INGREDIENTS)).toList();
  }

  /** Every entry of every list, named. */
  static List<NamedIngredient> entries(Dictionary dictionary) throws IOException {
    return printed().stream()
        .map(InciList::read)
        .flatMap(list -> NamedIngredient.allOf(list, dictionary).stream())
        .toList();
  }
}
