package dev.dewcycle.catalog.ingredient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text, whatever is printed. */
class InciListProperties {
  private static final int ONE_MEGABYTE = 1_000_000;

  /** A guard against hanging; how long it really takes is a figure of the benchmark. */
  private static final Duration HANGS = Duration.ofSeconds(60);

  private static final List<String> DIRT =
      List.of(
          "Aqua",
          "Glycerin",
          "1,2-Hexanediol",
          "CI 77491",
          "정제수",
          "Parfum (Fragrance)",
          "5 %",
          "100,000ppm",
          "may contain",
          "+/-",
          "Serum: ",
          "Please note",
          "[",
          "]",
          "(",
          ")",
          ",",
          ";",
          "/",
          " / ",
          ".",
          ". ",
          "\n",
          "\r\n",
          " ",
          "*",
          "·",
          "&",
          " and ",
          "%",
          "'",
          "-",
          ":",
          "<",
          ">",
          "9",
          "\u00a0",
          "\u0000",
          "\uD800",
          "é",
          "（",
          "％",
          "※");

  @Property
  void any_text_is_read(@ForAll String text) {
    assertThat(InciList.read(text)).isNotNull();
  }

  @Property
  void positions_count_from_one(@ForAll("dirty") String text) {
    var entries = InciList.read(text).entries();

    assertThat(entries)
        .extracting(ListedIngredient::position)
        .isEqualTo(IntStream.rangeClosed(1, entries.size()).boxed().toList());
  }

  @Property
  void every_entry_is_printed_where_its_position_says(@ForAll("dirty") String text) {
    int from = 0;
    for (var entry : InciList.read(text).entries()) {
      int at = text.indexOf(entry.text(), from);
      assertThat(at).as("%s in %s", entry, text).isNotNegative();
      from = at + entry.text().length();
    }
  }

  @Property
  void parts_never_go_back_and_leave_none_out(@ForAll("dirty") String text) {
    int part = 1;
    for (var entry : InciList.read(text).entries()) {
      assertThat(entry.part()).isBetween(part, part + 1);
      part = entry.part();
    }
  }

  @Property
  void names_are_not_blank_and_shares_are_shares(@ForAll("dirty") String text) {
    assertThat(InciList.read(text).entries())
        .allSatisfy(entry -> assertThat(entry.name()).isNotBlank())
        .allSatisfy(
            entry -> assertThat(entry.percent().orElse(1.0)).isPositive().isLessThanOrEqualTo(100));
  }

  @Property
  void a_clean_list_comes_back_as_it_is(@ForAll("names") List<String> names) {
    var entries = InciList.read(String.join(", ", names)).entries();

    assertThat(entries).extracting(ListedIngredient::name).isEqualTo(names);
  }

  @Property(tries = 12)
  void a_megabyte_of_anything_repeated_is_read_without_hanging(@ForAll("dirty") String text) {
    var piece = text.isEmpty() ? "a" : text;
    var hostile = piece.repeat(ONE_MEGABYTE / piece.length());

    assertTimeoutPreemptively(HANGS, () -> InciList.read(hostile));
  }

  @Provide
  Arbitrary<String> dirty() {
    return Arbitraries.of(DIRT).list().ofMaxSize(25).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.of(
            "Aqua",
            "1,2-Hexanediol",
            "Caprylic/Capric Triglyceride",
            "Alcohol (Denat., natural)",
            "CI 77491",
            "PEG-8",
            "Bis-2,4-Thing",
            "나이아신아마이드")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }
}
