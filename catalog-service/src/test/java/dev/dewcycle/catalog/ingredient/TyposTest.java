package dev.dewcycle.catalog.ingredient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TyposTest {
  private static final Dictionary DICTIONARY = Dictionary.packaged();

  private static Optional<String> read(String name) {
    return DICTIONARY.find(name).map(Ingredient::inci);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ethylhexyglycerin | ETHYLHEXYLGLYCERIN",
        "Dipotassium Glycrrhizate | DIPOTASSIUM GLYCYRRHIZATE",
        "Glyceryl Strearate | GLYCERYL STEARATE",
        "Polyglyceryl-4 Isosterarate | POLYGLYCERYL-4 ISOSTEARATE",
        "Melaleuca Alternigolia (Tea Tree) Leaf Oil | MELALEUCA ALTERNIFOLIA LEAF OIL",
        "Dimethicon | DIMETHICONE",
        "Niacianmide | NIACINAMIDE"
      })
  void one_slip_is_mended(String printed, String inci) {
    assertThat(read(printed)).contains(inci);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neroli",
        "Citronella",
        "Menthal",
        "Bisabolal",
        "Retinul",
        "Niacimanide B",
        "Palmitoyl Tripeptide-27",
        "Polysorbate 23",
        "Tetramethyl-1-Hexadecan-3-Ol",
        "Cxrbxmer"
      })
  void what_may_be_another_substance_is_left_alone(String printed) {
    assertThat(read(printed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sodium Sulphite, SODIUM SULFITE",
    "Retinal, RETINAL",
    "Retinol, RETINOL",
    "Methylparaben, METHYLPARABEN",
    "Ethylparaben, ETHYLPARABEN"
  })
  void names_that_differ_little_stay_apart(String printed, String inci) {
    assertThat(read(printed)).contains(inci);
  }

  @Property
  void a_letter_taken_out_is_one_slip(
      @ForAll @CharRange(from = 'A', to = 'D') @StringLength(min = 2, max = 12) String word,
      @ForAll @IntRange(max = 11) int at) {
    int index = at % word.length();

    var shorter = word.substring(0, index) + word.substring(index + 1);

    assertThat(Typos.isOneSlip(word, shorter)).isTrue();
    assertThat(Typos.isOneSlip(shorter, word)).isTrue();
  }

  @Property
  void a_word_is_no_slip_of_itself_nor_of_a_much_longer_one(
      @ForAll @CharRange(from = 'A', to = 'D') @StringLength(min = 1, max = 12) String word) {
    assertThat(Typos.isOneSlip(word, word)).isFalse();
    assertThat(Typos.isOneSlip(word, word + "AB")).isFalse();
  }
}
