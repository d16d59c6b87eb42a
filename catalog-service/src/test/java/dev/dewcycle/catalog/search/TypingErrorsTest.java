package dev.dewcycle.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingErrorsTest {
  @ParameterizedTest
  @CsvSource({
    "serum, serum, 0",
    "srum, serum, 1",
    "serumm, serum, 1",
    "serim, serum, 1",
    "seurm, serum, 1",
    "niacinimid, niacinamide, 2",
    "'', serum, 5"
  })
  void missing_surplus_wrong_and_swapped_letters_are_errors(
      String typed, String meant, int errors) {
    assertThat(TypingErrors.between(typed, meant)).isEqualTo(errors);
  }

  @Property
  void the_distance_is_the_same_both_ways(
      @ForAll @AlphaChars @StringLength(max = 8) String one,
      @ForAll @AlphaChars @StringLength(max = 8) String other) {
    var errors = TypingErrors.between(one, other);

    assertThat(errors).isEqualTo(TypingErrors.between(other, one));
    assertThat(errors == 0).isEqualTo(one.equals(other));
  }

  @Test
  void the_nearest_word_is_meant_and_the_first_of_equals() {
    assertThat(TypingErrors.nearest("serim", List.of("cream", "serum", "serin"))).contains("serum");
  }

  @Test
  void a_wrong_vowel_is_one_error_in_hangul_too() {
    assertThat(TypingErrors.nearest("세렴", List.of("크림", "세럼"))).contains("세럼");
  }

  @ParameterizedTest
  @CsvSource({"abc, abd", "serum, sebum1", "ceramide, cerfolium", "x, y"})
  void a_word_that_is_too_far_is_not_meant(String typed, String candidate) {
    assertThat(TypingErrors.nearest(typed, List.of(candidate))).isEmpty();
  }

  @Test
  void without_candidates_nothing_is_meant() {
    assertThat(TypingErrors.nearest("serum", List.of())).isEmpty();
  }
}
