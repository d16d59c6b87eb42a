package dev.dewcycle.catalog.ingredient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedIngredientTest {
  private static final Dictionary DICTIONARY = Dictionary.packaged();

  private static List<NamedIngredient> named(String list) {
    return NamedIngredient.allOf(InciList.read(list), DICTIONARY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Aqua, Ethylhexyl, Salicylate, Glycerin | ETHYLHEXYL SALICYLATE",
        "Aqua, Disodium, EDTA, Glycerin | DISODIUM EDTA",
        "Aqua, Avena, Strigosa Seed Extract, Glycerin | AVENA STRIGOSA SEED EXTRACT"
      })
  void a_torn_name_is_one_entry_again(String list, String inci) {
    assertThat(named(list))
        .extracting(NamedIngredient::inci)
        .containsExactly("AQUA", inci, "GLYCERIN");
  }

  @Test
  void a_name_on_two_lines_is_one_entry_again() {
    assertThat(named("Aqua, Ethylhexyl\nSalicylate, Glycerin"))
        .extracting(NamedIngredient::inci)
        .containsExactly("AQUA", "ETHYLHEXYL SALICYLATE", "GLYCERIN");
  }

  @Test
  void positions_count_what_is_left_when_names_are_joined() {
    assertThat(named("Aqua, Ethylhexyl, Salicylate, Glycerin"))
        .extracting(entry -> entry.listed().position())
        .containsExactly(1, 2, 3);
  }

  @Test
  void two_known_neighbours_are_never_joined() {
    assertThat(named("Glycerin, Stearic Acid, Retinol, Palmitic Acid")).hasSize(4);
    assertThat(named("Honey, Extract of Secrets")).hasSize(2);
  }

  @Test
  void names_of_two_parts_are_never_joined() {
    assertThat(named("Serum: Aqua, Ethylhexyl\nCream: Salicylate, Aqua")).hasSize(4);
  }

  @Test
  void a_share_behind_the_tail_is_that_of_the_name() {
    assertThat(named("Aqua, Ethylhexyl, Salicylate 5%").getLast().listed().percent()).contains(5.0);
  }

  @Test
  void parts_are_lists_of_their_own() {
    var parts = NamedIngredient.byPart(named("Serum: Aqua, Retinol. Cream: Aqua, Glycerin"));

    assertThat(parts).hasSize(2);
    assertThat(parts.getLast())
        .extracting(NamedIngredient::inci)
        .containsExactly("AQUA", "GLYCERIN");
  }
}
