package dev.dewcycle.catalog.ingredient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real retail lists, read from a file that is not part of the project. */
class SampleProductsTest {
  private static final String VARIABLE = "DEWCYCLE_SAMPLE_PRODUCTS";
  private static final int INGREDIENTS = 3;

  private static final Dictionary DICTIONARY = Dictionary.packaged();

  @Test
  void most_entries_of_real_lists_are_known_by_name() throws IOException {
    var entries =
        lists().stream()
            .map(InciList::read)
            .flatMap(list -> NamedIngredient.allOf(list, DICTIONARY).stream())
            .toList();

    var known = entries.stream().filter(entry -> entry.known().isPresent()).count();

    var share = 100.0 * known / entries.size();
    System.out.printf("real lists: %d entries, %.1f %% known by name%n", entries.size(), share);
    assertThat(share).isGreaterThan(90);
  }

  @Test
  void every_real_list_keeps_its_positions_in_order() throws IOException {
    var lists = lists().stream().map(InciList::read).toList();

    assertThat(lists)
        .allSatisfy(
            list ->
                assertThat(list.entries())
                    .extracting(ListedIngredient::position)
                    .isSortedAccordingTo(Integer::compare)
                    .doesNotHaveDuplicates());
  }

  private static List<String> lists() throws IOException {
    var file = System.getenv(VARIABLE);
    assumeThat(file)
        .as("set " + VARIABLE + " to the file of real products to run this test")
        .isNotNull();
    var rows = Csv.rows(Files.readString(Path.of(file), UTF_8));
    return rows.stream().skip(1).map(row -> row.get(INGREDIENTS)).toList();
  }
}
