package dev.dewcycle.catalog.ingredient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNamesTest {
  private static final NearestNames NAMES = new NearestNames(Dictionary.packaged());

  @ParameterizedTest
  @CsvSource({
    "Cerbomer, CARBOMER",
    "Retnol, RETINOL",
    "Niacinamyde B3, NIACINAMIDE",
    "Hyaluronic, HYALURONIC ACID",
    "나이아신아마, NIACINAMIDE"
  })
  void the_name_that_is_meant_comes_first(String printed, String inci) {
    assertThat(NAMES.to(printed, 3)).first().extracting(Ingredient::inci).isEqualTo(inci);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Q", "Secret Complex", "zzzzzz", "\uD800"})
  void nothing_is_suggested_for_what_looks_like_nothing(String printed) {
    assertThat(NAMES.to(printed, 3)).isEmpty();
  }

  @Test
  void no_more_are_named_than_asked_for_and_none_twice() {
    var found = NAMES.to("Sodium Hyaluronat", 5);

    assertThat(found).hasSizeBetween(2, 5).doesNotHaveDuplicates();
  }

  @Test
  void the_same_question_has_the_same_answer() {
    assertThat(NAMES.to("Avena Sativa Extract", 5)).isEqualTo(NAMES.to("Avena Sativa Extract", 5));
  }

  @Test
  void a_name_without_end_is_answered_by_its_begin() {
    assertThat(NAMES.to("Niacinamide".repeat(50_000), 3)).hasSizeLessThanOrEqualTo(3);
  }
}
