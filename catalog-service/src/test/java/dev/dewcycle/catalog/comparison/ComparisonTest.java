package dev.dewcycle.catalog.comparison;

import static dev.dewcycle.catalog.classification.Formulas.sold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.classification.Formulas;
import dev.dewcycle.catalog.comparison.Pick.Choice;
import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {
  private static final Formulas SERUM =
      sold(Category.SERUM)
          .of("Aqua, Glycerin, Niacinamide, Panthenol")
          .with("Niacinamide", 3)
          .directed("Apply morning and night.");
  private static final Formulas AMPOULE =
      sold(Category.AMPOULE)
          .of("Aqua, Niacinamide, Glycerin, Glycolic Acid")
          .with("Niacinamide", 10)
          .with("Glycolic Acid", 5)
          .directed("Use every night for 2 weeks.");
  private static final Formulas CALM_AMPOULE =
      sold(Category.AMPOULE)
          .of("Aqua, Glycerin, Madecassoside, Panthenol")
          .directed("Use every night for 2 weeks.");
  private static final Formulas RETINOL_SERUM =
      sold(Category.SERUM)
          .of("Aqua, Glycerin, Retinol")
          .with("Retinol", 0.2)
          .directed("Apply every night.");
  private static final Formulas UNKNOWN_SERUM = sold(Category.SERUM).withoutList();
  private static final Formulas UNKNOWN_AMPOULE =
      sold(Category.AMPOULE).withoutList().directed("Use for 10 days.");

  private static Comparison compared(Formulas left, Formulas right) {
    return Comparison.of(left.analysed(), right.analysed());
  }

  private static Choice picked(Profile profile, Comparison comparison) {
    return comparison.picks().stream()
        .filter(pick -> pick.profile() == profile)
        .findFirst()
        .orElseThrow()
        .choice();
  }

  @Test
  void a_serum_and_an_ampoule_differ_in_all_four_rows() {
    assertThat(compared(SERUM, AMPOULE).verdicts())
        .containsExactly(
            Verdict.RIGHT_STRONGER,
            Verdict.LEFT_OFTENER,
            Verdict.RIGHT_CORRECTS,
            Verdict.LEFT_GENTLER);
  }

  @Test
  void swapped_products_give_the_mirrored_verdicts() {
    assertThat(compared(AMPOULE, SERUM).verdicts())
        .containsExactly(
            Verdict.LEFT_STRONGER,
            Verdict.RIGHT_OFTENER,
            Verdict.LEFT_CORRECTS,
            Verdict.RIGHT_GENTLER);
  }

  @Test
  void swapped_products_give_the_mirrored_picks() {
    var all = List.of(SERUM, AMPOULE, CALM_AMPOULE, RETINOL_SERUM, UNKNOWN_SERUM, UNKNOWN_AMPOULE);

    for (var one : all) {
      for (var other : all) {
        assertThat(compared(other, one).picks())
            .extracting(Pick::choice)
            .isEqualTo(
                compared(one, other).picks().stream()
                    .map(pick -> mirrored(pick.choice()))
                    .toList());
      }
    }
  }

  private static Choice mirrored(Choice choice) {
    return switch (choice) {
      case LEFT -> Choice.RIGHT;
      case RIGHT -> Choice.LEFT;
      case EITHER, NEITHER, UNDECIDED -> choice;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "BEGINNER, LEFT",
    "SENSITIVE, LEFT",
    "STEADY_CARE, LEFT",
    "ONE_CONCERN_SOON, RIGHT",
    "DULL_OR_STRESSED, RIGHT",
    "CALM_IRRITATION, LEFT",
    "DAMAGED_BARRIER, NEITHER"
  })
  void each_profile_is_told_which_of_a_serum_and_an_ampoule(Profile profile, Choice choice) {
    assertThat(picked(profile, compared(SERUM, AMPOULE))).isEqualTo(choice);
  }

  @Test
  void irritated_skin_takes_a_boost_only_if_it_holds_no_irritant() {
    assertThat(picked(Profile.CALM_IRRITATION, compared(SERUM, CALM_AMPOULE)))
        .isEqualTo(Choice.RIGHT);
    assertThat(picked(Profile.CALM_IRRITATION, compared(RETINOL_SERUM, AMPOULE)))
        .isEqualTo(Choice.NEITHER);
  }

  @Test
  void sensitive_skin_is_given_no_irritant() {
    assertThat(picked(Profile.SENSITIVE, compared(RETINOL_SERUM, AMPOULE)))
        .isEqualTo(Choice.NEITHER);
    assertThat(picked(Profile.SENSITIVE, compared(RETINOL_SERUM, SERUM))).isEqualTo(Choice.RIGHT);
  }

  @Test
  void of_two_serums_a_beginner_takes_the_gentler() {
    assertThat(picked(Profile.BEGINNER, compared(RETINOL_SERUM, SERUM))).isEqualTo(Choice.RIGHT);
    assertThat(picked(Profile.BEGINNER, compared(SERUM, SERUM))).isEqualTo(Choice.EITHER);
  }

  @Test
  void without_a_boost_nothing_is_promised_soon() {
    assertThat(picked(Profile.ONE_CONCERN_SOON, compared(SERUM, RETINOL_SERUM)))
        .isEqualTo(Choice.NEITHER);
  }

  @Test
  void of_two_boosts_the_stronger_is_for_one_concern_and_the_gentler_for_stressed_skin() {
    var comparison = compared(AMPOULE, CALM_AMPOULE);

    assertThat(picked(Profile.ONE_CONCERN_SOON, comparison)).isEqualTo(Choice.LEFT);
    assertThat(picked(Profile.DULL_OR_STRESSED, comparison)).isEqualTo(Choice.RIGHT);
    assertThat(picked(Profile.BEGINNER, comparison)).isEqualTo(Choice.NEITHER);
  }

  @Test
  void a_serum_as_strong_as_an_ampoule_is_compared_as_what_it_is() {
    var strongSerum =
        sold(Category.SERUM).of("Aqua, Niacinamide, Glycerin").with("Niacinamide", 12);

    assertThat(compared(strongSerum, SERUM).verdicts())
        .contains(Verdict.LEFT_STRONGER, Verdict.LEFT_CORRECTS);
  }

  @Test
  void equal_levels_of_one_active_are_told_apart_by_its_shares() {
    var other =
        sold(Category.SERUM).of("Aqua, Glycerin, Niacinamide").with("Niacinamide", 4).analysed();

    assertThat(Comparison.of(SERUM.analysed(), other).verdicts()).contains(Verdict.RIGHT_STRONGER);
  }

  @Test
  void shared_families_are_told_apart_from_those_of_one() {
    var families = compared(SERUM, AMPOULE).families().orElseThrow();

    assertThat(families.both()).containsExactly(ActiveFamily.NIACINAMIDE);
    assertThat(families.leftOnly()).containsExactly(ActiveFamily.PANTHENOL);
    assertThat(families.rightOnly()).containsExactly(ActiveFamily.AHA);
  }

  @Test
  void of_unknown_content_nothing_is_claimed() {
    var comparison = compared(UNKNOWN_SERUM, UNKNOWN_AMPOULE);

    assertThat(comparison.verdicts()).contains(Verdict.STRENGTH_UNKNOWN, Verdict.TOLERANCE_UNKNOWN);
    assertThat(comparison.families()).isEmpty();
    assertThat(comparison.picks())
        .extracting(Pick::choice)
        .containsOnly(Choice.UNDECIDED, Choice.NEITHER);
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void a_product_of_unknown_content_is_picked_for_nobody(Profile profile) {
    assertThat(picked(profile, compared(UNKNOWN_SERUM, AMPOULE))).isNotEqualTo(Choice.LEFT);
    assertThat(picked(profile, compared(SERUM, UNKNOWN_AMPOULE))).isNotEqualTo(Choice.RIGHT);
  }

  @Test
  void a_list_that_is_mostly_unknown_is_no_gentle_product() {
    var murky = sold(Category.SERUM).of("Aqua, Dew Complex, Star Powder, Moon Milk");

    assertThat(picked(Profile.SENSITIVE, compared(murky, AMPOULE))).isEqualTo(Choice.UNDECIDED);
  }

  @Test
  void what_two_products_are_to_each_other_in_a_routine() {
    var mask = sold(Category.SHEET_MASK).of("Aqua, Niacinamide").with("Niacinamide", 8);
    var cream = sold(Category.MOISTURIZER);

    assertThat(compared(SERUM, AMPOULE).together()).isEqualTo(Together.SERUM_AND_BOOST);
    assertThat(compared(mask, SERUM).together()).isEqualTo(Together.SERUM_AND_BOOST);
    assertThat(compared(mask, AMPOULE).together()).isEqualTo(Together.TWO_BOOSTS);
    assertThat(compared(SERUM, RETINOL_SERUM).together()).isEqualTo(Together.SAME_STEP);
    assertThat(compared(cream, AMPOULE).together()).isEqualTo(Together.DIFFERENT_STEPS);
  }

  @Test
  void it_ends_with_the_profiles_that_each_is_picked_for() {
    var comparison = compared(SERUM, AMPOULE);

    assertThat(comparison.picked(Choice.LEFT))
        .isEqualTo(
            List.of(
                Profile.BEGINNER, Profile.SENSITIVE, Profile.STEADY_CARE, Profile.CALM_IRRITATION));
    assertThat(comparison.picked(Choice.RIGHT))
        .isEqualTo(List.of(Profile.ONE_CONCERN_SOON, Profile.DULL_OR_STRESSED));
  }
}
