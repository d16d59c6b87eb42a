package dev.dewcycle.catalog.ingredient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngredientSearchTest {
  private static final Dictionary DICTIONARY = Dictionary.packaged();
  private static final IngredientSearch SEARCH =
      new IngredientSearch(DICTIONARY, new NearestNames(DICTIONARY));

  private static List<String> find(String query) {
    return SEARCH.find(query, Optional.empty()).stream().map(Ingredient::inci).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "retinol, RETINOL",
    "Vitamin B3, NIACINAMIDE",
    "나이아신아마이드, NIACINAMIDE",
    "1 2-hexanediol, '1,2-HEXANEDIOL'",
    "retnol, RETINOL"
  })
  void the_ingredient_of_that_name_comes_first(String query, String inci) {
    assertThat(find(query)).first().isEqualTo(inci);
  }

  @Test
  void names_that_begin_so_come_before_names_that_hold_the_word() {
    var found = find("salicyl");

    assertThat(found.indexOf("SALICYLIC ACID"))
        .isBetween(0, found.indexOf("BENZYL SALICYLATE") - 1);
  }

  @Test
  void every_word_must_be_held() {
    assertThat(find("caprylic triglyceride"))
        .contains("CAPRYLIC/CAPRIC TRIGLYCERIDE")
        .allMatch(inci -> inci.contains("CAPRYLIC") && inci.contains("TRIGLYCERIDE"));
  }

  @Test
  void a_family_narrows_what_is_found() {
    assertThat(SEARCH.find("salicylate", Optional.of(ActiveFamily.UV_FILTER)))
        .extracting(Ingredient::inci)
        .containsExactly("ETHYLHEXYL SALICYLATE");
  }

  @Test
  void blank_words_find_everything_by_name() {
    assertThat(find("  ")).hasSizeGreaterThan(28_000).isSorted();
  }

  @Test
  void what_looks_like_nothing_finds_nothing() {
    assertThat(find("qqqqqqqq")).isEmpty();
  }
}
