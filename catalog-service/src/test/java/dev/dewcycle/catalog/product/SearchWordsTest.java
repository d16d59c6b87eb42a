package dev.dewcycle.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
  @ParameterizedTest
  @CsvSource({
    "Dr. Jart+ BB-Cream, dr jart bb cream",
    "Crème Éclat, creme eclat",
    "ＰＵＲＥ Ｃ２０, pure c20",
    "하늘 랩 이슬-세럼, 하늘 랩 이슬 세럼",
    "'1,2-Hexanediol (Aqua/Water)', 1 2 hexanediol aqua water",
    "Weiß WEISS, weiss",
    "rose Rose ROSE, rose"
  })
  void case_accents_width_and_punctuation_make_no_difference(String text, String words) {
    assertThat(SearchWords.of(text)).containsExactly(words.split(" "));
  }

  @Test
  void hangul_is_one_whether_composed_or_not() {
    assertThat(SearchWords.of("\u1109\u1166\u1105\u1165\u11b7")).isEqualTo(SearchWords.of("세럼"));
  }

  @Test
  void a_text_without_letters_and_digits_has_no_words() {
    assertThat(SearchWords.of(" %&' ")).isEmpty();
  }

  @Test
  void an_endless_word_is_cut_between_characters() {
    var cut = SearchWords.of("a".repeat(59) + "\ud835\udd38\ud835\udd38").getFirst();

    assertThat(cut).hasSizeLessThanOrEqualTo(60).matches("[\\p{L}]+");
  }

  @Test
  void a_syllable_of_hangul_has_letters() {
    assertThat(SearchWords.letters("세럼")).hasSize(5);
  }
}
