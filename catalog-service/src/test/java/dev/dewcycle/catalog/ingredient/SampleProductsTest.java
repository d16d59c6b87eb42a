package dev.dewcycle.catalog.ingredient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How well real lists are read; skipped where they are not at hand. */
class SampleProductsTest {
  private static final Dictionary DICTIONARY = Dictionary.packaged();

  @Test
  void nearly_all_entries_of_real_lists_are_known_by_name() throws IOException {
    var entries = SampleLists.entries(DICTIONARY);

    var known = entries.stream().filter(entry -> entry.known().isPresent()).count();

    assertThat(100.0 * known / entries.size()).isGreaterThanOrEqualTo(97);
  }

  @Test
  void every_entry_of_a_real_list_is_printed_in_it_in_its_order() throws IOException {
    for (var list : SampleLists.printed()) {
      int from = 0;
      for (var entry : InciList.read(list).entries()) {
        int at = list.indexOf(entry.text(), from);
        assertThat(at).as("%s in %s", entry, list).isNotNegative();
        from = at + entry.text().length();
      }
    }
  }

  @Test
  void no_real_list_is_taken_for_a_kit() throws IOException {
    assertThat(SampleLists.printed())
        .flatExtracting(list -> InciList.read(list).entries())
        .extracting(ListedIngredient::part)
        .containsOnly(1);
  }
}
