package dev.dewcycle.catalog.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.catalog.ingredient.InciList;
import dev.dewcycle.catalog.ingredient.NamedIngredient;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualRangeTest {
  private static final Dictionary DICTIONARY = Dictionary.packaged();

  private static Optional<UsualRange> usual(String name) {
    return UsualRange.of(NamedIngredient.allOf(InciList.read(name), DICTIONARY).getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "Niacinamide, 2, 5",
    "Ascorbic Acid, 8, 15",
    "Retinol, 0.05, 0.3",
    "Retinal, 0.02, 0.1",
    "Glycolic Acid, 4, 10",
    "Lactic Acid, 4, 10",
    "Salicylic Acid, 0.5, 2",
    "Betaine Salicylate, 0.5, 2",
    "Benzoyl Peroxide, 2.5, 5",
    "Azelaic Acid, 5, 10"
  })
  void an_active_has_the_range_of_its_own_name_or_of_its_family(
      String name, double from, double to) {
    assertThat(usual(name))
        .get()
        .returns(from, UsualRange::from)
        .returns(to, UsualRange::to)
        .doesNotReturn("", UsualRange::source);
  }

  @Test
  void what_is_no_active_has_none() {
    assertThat(usual("Glycerin")).isEmpty();
  }
}
