package dev.dewcycle.catalog.classification;

import static dev.dewcycle.catalog.classification.Formulas.sold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {
  private static final String STRONG = "Aqua, Niacinamide, Glycerin, Phenoxyethanol";

  private static List<Reason.Code> roleReasons(Analysis analysis) {
    return analysis.reasons().stream()
        .map(Reason::code)
        .filter(code -> code.about() == Reason.Subject.ROLE)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"SERUM", "AMPOULE"})
  void a_course_of_at_most_8_weeks_is_an_ampoule(Category label) {
    var analysis = sold(label).directed("Use every night for 2 weeks.").analysed();

    assertThat(analysis.role()).isEqualTo(Category.AMPOULE);
    assertThat(roleReasons(analysis)).containsExactly(Reason.Code.DIRECTIONS_NAME_A_COURSE);
  }

  @Test
  void a_longer_course_is_not() {
    assertThat(sold(Category.SERUM).directed("Use every night for 3 months.").analysed().role())
        .isEqualTo(Category.SERUM);
  }

  @Test
  void few_uses_a_week_make_an_ampoule_of_strong_content() {
    var analysis =
        sold(Category.SERUM)
            .of(STRONG)
            .with("Niacinamide", 10)
            .directed("Use 2-3 times a week.")
            .analysed();

    assertThat(analysis.role()).isEqualTo(Category.AMPOULE);
    assertThat(roleReasons(analysis)).containsExactly(Reason.Code.SELDOM_AND_STRONG);
  }

  @Test
  void few_uses_a_week_alone_decide_nothing() {
    var analysis = sold(Category.SERUM).directed("Use 2-3 times a week.").analysed();

    assertThat(analysis.role()).isEqualTo(Category.SERUM);
    assertThat(roleReasons(analysis)).containsExactly(Reason.Code.UNDECIDED);
  }

  @Test
  void a_mild_ampoule_for_every_day_is_a_serum() {
    var analysis = sold(Category.AMPOULE).directed("Apply morning and night.").analysed();

    assertThat(analysis.role()).isEqualTo(Category.SERUM);
    assertThat(roleReasons(analysis)).containsExactly(Reason.Code.DAILY_WITHOUT_END);
  }

  @Test
  void strong_content_for_every_day_is_an_ampoule_all_the_same() {
    var analysis =
        sold(Category.SERUM).of(STRONG).with("Niacinamide", 10).directed("Apply daily.").analysed();

    assertThat(analysis.role()).isEqualTo(Category.AMPOULE);
    assertThat(roleReasons(analysis)).containsExactly(Reason.Code.STRONG);
  }

  @ParameterizedTest
  @EnumSource(names = {"SERUM", "AMPOULE"})
  void where_nothing_decides_the_label_is_followed(Category label) {
    var analysis = sold(label).directed("Apply after cleansing.").analysed();

    assertThat(analysis.role()).isEqualTo(label);
    assertThat(roleReasons(analysis)).containsExactly(Reason.Code.UNDECIDED);
  }

  @Test
  void blank_directions_say_nothing() {
    assertThat(sold(Category.AMPOULE).directed("  ").analysed().role()).isEqualTo(Category.AMPOULE);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SERUM", "AMPOULE"})
  void any_other_label_stands_whatever_the_name_says(Category label) {
    var analysis =
        sold(label)
            .named("Peptide Ampoule Cream")
            .of(STRONG)
            .with("Niacinamide", 10)
            .directed("Use every night for 2 weeks.")
            .analysed();

    assertThat(analysis.role()).isEqualTo(label);
  }

  @Test
  void the_name_never_makes_an_ampoule() {
    assertThat(sold(Category.SERUM).named("Power Ampoule").analysed().role())
        .isEqualTo(Category.SERUM);
  }

  @Test
  void a_product_without_a_list_still_has_a_role_and_an_unknown_strength() {
    var analysis = sold(Category.AMPOULE).withoutList().analysed();

    assertThat(analysis.contentKnown()).isFalse();
    assertThat(analysis.strength()).isEqualTo(Strength.UNKNOWN);
    assertThat(analysis.role()).isEqualTo(Category.AMPOULE);
    assertThat(analysis.traits().tolerance().irritation()).isEqualTo(Traits.Irritation.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Soaked in 25 g of ampoule", "앰플 마스크"})
  void a_mask_that_claims_its_ampoule_is_a_boost(String claim) {
    var analysis = sold(Category.SHEET_MASK).claiming(claim).analysed();

    assertThat(analysis.boost()).isTrue();
    assertThat(analysis.role()).isEqualTo(Category.SHEET_MASK);
    assertThat(analysis.traits().purpose().aim()).isEqualTo(Traits.Aim.CORRECTION);
  }

  @Test
  void a_mask_whose_directions_name_the_ampoule_is_a_boost() {
    assertThat(
            sold(Category.SHEET_MASK)
                .directed("Remove after 20 minutes and pat in the remaining ampoule.")
                .analysed()
                .boost())
        .isTrue();
  }

  @Test
  void a_mask_as_strong_as_an_ampoule_is_a_boost() {
    assertThat(sold(Category.SHEET_MASK).of(STRONG).with("Niacinamide", 8).analysed().boost())
        .isTrue();
  }

  @Test
  void a_mask_that_is_only_named_after_an_ampoule_is_none_unless_it_is_thick() {
    var mask = sold(Category.SHEET_MASK).named("Ampoule Mask");

    assertThat(mask.analysed().boost()).isFalse();
    assertThat(mask.thick().analysed().boost()).isTrue();
  }

  @Test
  void nothing_but_a_sheet_mask_is_a_boost() {
    assertThat(sold(Category.PAD).claiming("Soaked in ampoule").analysed().boost()).isFalse();
  }
}
