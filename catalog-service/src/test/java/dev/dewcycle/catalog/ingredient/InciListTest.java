package dev.dewcycle.catalog.ingredient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InciListTest {
  private static List<String> names(String list) {
    return InciList.read(list).entries().stream().map(ListedIngredient::name).toList();
  }

  @Test
  void commas_part_entries() {
    assertThat(names("Aqua, Glycerin,Niacinamide"))
        .containsExactly("Aqua", "Glycerin", "Niacinamide");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aqua; Glycerin; Betaine",
        "Aqua\nGlycerin\r\nBetaine",
        "Aqua • Glycerin • Betaine",
        "Aqua | Glycerin | Betaine",
        "Aqua、Glycerin、Betaine",
        "Aqua，Glycerin，Betaine",
        "Aqua. Glycerin. Betaine.",
        "Ingredients: Aqua, Glycerin, Betaine",
        "[Ingredients] : Aqua, Glycerin, Betaine",
        "[전성분] Aqua, Glycerin, Betaine",
        "Aqua & Glycerin (and) Betaine",
        "Aqua, Glycerin and Betaine",
        "Aqua·Glycerin ㆍ Betaine",
        "전성분 : Aqua, Glycerin, Betaine",
        "  Aqua ,, Glycerin , . , Betaine , "
      })
  void every_usual_separator_parts_entries(String list) {
    assertThat(names(list)).containsExactly("Aqua", "Glycerin", "Betaine");
  }

  @Test
  void slashes_with_spaces_part_a_list_that_has_no_other_separator() {
    assertThat(names("Water / Glycerin / Betaine / Panthenol")).hasSize(4);
    assertThat(names("Aqua / Water / Eau")).containsExactly("Aqua / Water / Eau");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Panthenol, 1,2-Hexanediol, Betaine | 1,2-Hexanediol",
        "Panthenol,1,2-Hexanediol,Betaine | 1,2-Hexanediol",
        "Panthenol, 1, 2-Hexanediol, Betaine | 1, 2-Hexanediol",
        "Polysorbate 20, 1,2-Hexanediol, Betaine | 1,2-Hexanediol",
        "PEG-8,1,2-Hexanediol,Betaine | 1,2-Hexanediol",
        "Aqua, 2,4-Dihydroxy Thing, Betaine | 2,4-Dihydroxy Thing",
        "Aqua, Bis-2,4-Thing, Betaine | Bis-2,4-Thing"
      })
  void commas_between_locants_belong_to_the_name(String list, String name) {
    assertThat(names(list)).hasSize(3).contains(name);
  }

  @Test
  void colour_index_numbers_are_entries_of_their_own() {
    assertThat(names("Mica, CI 77491, CI 77492, C.I. 77499"))
        .containsExactly("Mica", "CI 77491", "CI 77492", "C.I. 77499");
  }

  @Test
  void commas_in_short_brackets_belong_to_the_entry() {
    assertThat(names("Alcohol (Denat., natural), Aqua"))
        .containsExactly("Alcohol (Denat., natural)", "Aqua");
  }

  @Test
  void a_bracket_that_is_never_closed_swallows_nothing() {
    assertThat(names("Aqua (Water, Glycerin, Betaine")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Snail Secretion Filtrate (92%) | Snail Secretion Filtrate | 92",
        "Niacinamide 5% | Niacinamide | 5",
        "5 % Niacinamide | Niacinamide | 5",
        "Ascorbic Acid [15.0%] | Ascorbic Acid | 15",
        "Niacinamide 2,5 % | Niacinamide | 2.5",
        "Salicylic Acid 0.5 percent | Salicylic Acid | 0.5",
        "Madecassoside (500 ppm) | Madecassoside | 0.05",
        "병풀추출물 100,000ppm | 병풀추출물 | 10",
        "나이아신아마이드(50,000 ppm) | 나이아신아마이드 | 5",
        "팔미토일펜타펩타이드-4 (1,500 ppb) | 팔미토일펜타펩타이드-4 | 0.00015",
        "글리세린 5퍼센트 | 글리세린 | 5",
        "Panthenol(１０％) | Panthenol | 10"
      })
  void a_printed_share_is_read_and_taken_off_the_name(String entry, String name, double percent) {
    var read = InciList.read(entry).entries().getFirst();

    assertThat(read.name()).isEqualTo(name);
    assertThat(read.percent()).contains(percent);
  }

  @Test
  void commas_between_thousands_belong_to_the_figure() {
    assertThat(names("정제수, 병풀추출물(100,000ppm), 판테놀 1,000,000ppb, 알란토인"))
        .containsExactly("정제수", "병풀추출물", "판테놀", "알란토인");
  }

  @Test
  void a_share_beyond_100_percent_is_not_believed() {
    var read = InciList.read("Niacinamide 500%").entries().getFirst();

    assertThat(read.percent()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Retinol (<0.1%) | Retinol",
        "Parfum (< 1 %) | Parfum",
        "Urea ≥5% | Urea",
        "Glycerin (up to 2%) | Glycerin",
        "Panthenol min. 5% | Panthenol",
        "Allantoin less than 0.5% | Allantoin",
        "Niacinamide 5-10% | Niacinamide",
        "Niacinamide (2,5~5 %) | Niacinamide",
        "Glycerin 10 %-15 % | Glycerin",
        "베타인 1% 미만 | 베타인",
        "판테놀(5% 이상) | 판테놀"
      })
  void a_bound_is_taken_off_the_name_and_for_no_exact_share(String entry, String name) {
    var read = InciList.read(entry).entries().getFirst();

    assertThat(read.name()).isEqualTo(name);
    assertThat(read.percent()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Polysorbate 20 5% | Polysorbate 20 | 5",
        "Polysorbate 20 - 5% | Polysorbate 20 | 5",
        "PEG-8 3% | PEG-8 | 3",
        "Acetyl Hexapeptide-8-3% | Acetyl Hexapeptide-8 | 3"
      })
  void a_number_in_a_name_is_no_bound(String entry, String name, double percent) {
    var read = InciList.read(entry).entries().getFirst();

    assertThat(read.name()).isEqualTo(name);
    assertThat(read.percent()).contains(percent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aqua, Talc, [+/- Mica, CI 77891]",
        "Aqua, Talc, May contain: Mica, CI 77891",
        "Aqua, Talc. May Contain (+/-): Mica, CI 77891",
        "Aqua, Talc, +/- Mica, CI 77891",
        "Aqua, Talc +/- Mica, CI 77891",
        "Aqua, Talc, (+/-) Mica, CI 77891",
        "Aqua, Talc, [may contain: Mica, CI 77891"
      })
  void what_may_be_contained_is_marked(String list) {
    assertThat(InciList.read(list).entries())
        .extracting(ListedIngredient::name, ListedIngredient::mayContain)
        .containsExactly(
            tuple("Aqua", false),
            tuple("Talc", false),
            tuple("Mica", true),
            tuple("CI 77891", true));
  }

  @Test
  void what_follows_a_closed_may_contain_is_contained_again() {
    assertThat(InciList.read("Aqua, [+/- Mica, CI 77891], Parfum").entries().getLast().mayContain())
        .isFalse();
  }

  @Test
  void footnote_marks_and_stray_dots_are_no_part_of_a_name() {
    assertThat(names("*Aqua, Lavender Oil**, Limonene†, .Linalool., Citral.¹"))
        .containsExactly("Aqua", "Lavender Oil", "Limonene", "Linalool", "Citral");
  }

  @Test
  void the_text_of_an_entry_is_as_printed() {
    assertThat(InciList.read("Aqua*, Ｐａｎｔｈｅｎｏｌ（２％）, Limonene†.").entries())
        .extracting(ListedIngredient::text)
        .containsExactly("Aqua", "Ｐａｎｔｈｅｎｏｌ（２％）", "Limonene†.");
  }

  @Test
  void positions_count_from_one_without_gaps() {
    assertThat(InciList.read("Aqua,, ,Glycerin,...,Betaine").entries())
        .extracting(ListedIngredient::position)
        .containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ",", "()", "[+/-", "%", "((((", "))))", "1,2,3", "\u0000", "\uD800"})
  void nothing_that_is_printed_makes_it_fail(String list) {
    assertThatCode(() -> InciList.read(list)).doesNotThrowAnyException();
  }
}
