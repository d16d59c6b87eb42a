package dev.dewcycle.catalog.classification.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.classification.Reason;
import dev.dewcycle.catalog.concentration.Contradiction;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final List<String> ARGS = List.of("NIACINAMIDE", "1", "2", "3", "4");

  @ParameterizedTest
  @EnumSource(Reason.Code.class)
  void every_reason_has_words_in_both_languages(Reason.Code code) {
    var english = Wording.in(Locale.ENGLISH).reason(new Reason(code, ARGS)).text();
    var korean = Wording.in(Locale.KOREAN).reason(new Reason(code, ARGS)).text();

    assertThat(english).endsWith(".").doesNotContain("{").isNotEqualTo(korean);
    assertThat(korean).containsPattern("[가-힣]").doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource(Contradiction.Kind.class)
  void every_contradiction_has_words_in_both_languages(Contradiction.Kind kind) {
    var contradiction = new Contradiction(kind, "NIACINAMIDE", 1000.5, 1, "GLYCERIN");

    assertThat(Wording.in(Locale.ENGLISH).contradiction(contradiction).text())
        .contains("1000.5")
        .doesNotContain("{");
    assertThat(Wording.in(Locale.KOREAN).contradiction(contradiction).text())
        .containsPattern("[가-힣]");
  }

  @ParameterizedTest
  @CsvSource({"ko-KR, true", "ko, true", "en, false", "fr, false"})
  void a_language_that_is_not_spoken_is_answered_in_english(String wanted, boolean korean) {
    var text =
        Wording.firstOf(List.of(Locale.forLanguageTag(wanted)))
            .reason(new Reason(Reason.Code.UNDECIDED, List.of()))
            .text();

    assertThat(text.codePoints().anyMatch(c -> c > 0x7f)).isEqualTo(korean);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "de"})
  void the_next_language_counts_where_the_first_is_not_spoken(String first) {
    var text =
        Wording.firstOf(List.of(Locale.of(first), Locale.KOREAN))
            .reason(new Reason(Reason.Code.STRONG, List.of()))
            .text();

    assertThat(text).contains("강도");
  }
}
