package dev.dewcycle.catalog.comparison.adapter;

import static dev.dewcycle.catalog.classification.Formulas.sold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.comparison.Families;
import dev.dewcycle.catalog.comparison.Pick;
import dev.dewcycle.catalog.comparison.Profile;
import dev.dewcycle.catalog.comparison.Side;
import dev.dewcycle.catalog.comparison.Together;
import dev.dewcycle.catalog.comparison.Verdict;
import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonWordsTest {
  private static final ComparisonWords ENGLISH = words(Locale.ENGLISH);
  private static final ComparisonWords KOREAN = words(Locale.KOREAN);

  private static ComparisonWords words(Locale locale) {
    return ComparisonWords.in(locale, "Dew O'Clock", "Peel {0} Shot");
  }

  private static void isWorded(String english, String korean) {
    assertThat(english).isNotBlank().isNotEqualTo(korean);
    assertThat(korean).containsPattern("[가-힣]");
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void every_verdict_has_words(Verdict verdict) {
    isWorded(ENGLISH.difference(verdict), KOREAN.difference(verdict));
  }

  @ParameterizedTest
  @EnumSource(Together.class)
  void every_standing_has_words(Together together) {
    isWorded(ENGLISH.together(together), KOREAN.together(together));
  }

  static Stream<Pick> picks() {
    var none = new Pick(Profile.DAMAGED_BARRIER, Pick.Choice.NEITHER, Pick.Why.NONE_FITS);
    var others =
        Arrays.stream(Profile.values())
            .filter(profile -> profile != Profile.DAMAGED_BARRIER)
            .flatMap(
                profile ->
                    Arrays.stream(Pick.Why.values())
                        .map(why -> new Pick(profile, Pick.Choice.RIGHT, why)));
    return Stream.concat(Stream.of(none), others);
  }

  @ParameterizedTest
  @MethodSource("picks")
  void every_pick_has_words(Pick pick) {
    isWorded(ENGLISH.pick(pick), KOREAN.pick(pick));
  }

  @Test
  void a_pick_of_one_names_it() {
    var left = new Pick(Profile.SENSITIVE, Pick.Choice.LEFT, Pick.Why.ONLY_FIT);
    var right = new Pick(Profile.SENSITIVE, Pick.Choice.RIGHT, Pick.Why.ONLY_FIT);

    assertThat(ENGLISH.pick(left)).contains("Dew O'Clock");
    assertThat(ENGLISH.pick(right)).contains("Peel {0} Shot");
  }

  @ParameterizedTest
  @EnumSource(ActiveFamily.class)
  void every_family_has_a_name(ActiveFamily family) {
    var families = Optional.of(new Families(List.of(family), List.of(), List.of()));

    assertThat(ENGLISH.families(families)).doesNotContain(": nothing of note. Only in Dew");
    isWorded(ENGLISH.families(families), KOREAN.families(families));
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void every_side_of_every_aspect_has_words(Category label) {
    var side = Side.of(sold(label).analysed());

    for (var aspect : Verdict.Aspect.values()) {
      isWorded(ENGLISH.side(aspect, side), KOREAN.side(aspect, side));
    }
  }

  @Test
  void a_side_tells_how_often_when_how_long_and_how_it_is_known() {
    var serum = sold(Category.SERUM).directed("Use twice a week at night for 3 weeks.");

    assertThat(ENGLISH.side(Verdict.Aspect.FREQUENCY, Side.of(serum.analysed())))
        .isEqualTo("Up to 2 times a week, in the evening, for 21 days at most (by its directions)");
  }

  @Test
  void a_side_tells_the_active_that_decides() {
    var serum = sold(Category.SERUM).of("Aqua, Retinol").with("Retinol", 0.5);

    assertThat(ENGLISH.side(Verdict.Aspect.CONCENTRATION, Side.of(serum.analysed())))
        .isEqualTo("High (RETINOL at 0.5 %)");
  }

  @Test
  void unknown_content_says_so() {
    var side = Side.of(sold(Category.SERUM).withoutList().analysed());

    assertThat(ENGLISH.side(Verdict.Aspect.CONCENTRATION, side)).startsWith("Not known");
    assertThat(ENGLISH.side(Verdict.Aspect.TOLERANCE, side)).isEqualTo("Not known");
    assertThat(ENGLISH.families(Optional.empty())).contains("not known");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void every_profile_has_a_name(Profile profile) {
    isWorded(ENGLISH.leftFits(List.of(profile)), KOREAN.leftFits(List.of(profile)));
    assertThat(ENGLISH.rightFits(List.of())).contains("none");
  }
}
