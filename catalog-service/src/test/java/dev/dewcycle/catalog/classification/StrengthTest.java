package dev.dewcycle.catalog.classification;

import static dev.dewcycle.catalog.classification.Formulas.sold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {
  @ParameterizedTest
  @CsvSource({
    "Niacinamide, 1.9, MILD",
    "Niacinamide, 2, MODERATE",
    "Niacinamide, 5, MODERATE",
    "Niacinamide, 5.1, HIGH",
    "Ascorbic Acid, 7, MILD",
    "Ascorbic Acid, 15, MODERATE",
    "Ascorbic Acid, 20, HIGH",
    "Retinol, 0.04, MILD",
    "Retinol, 0.3, MODERATE",
    "Retinol, 0.5, HIGH",
    "Retinal, 0.1, MODERATE",
    "Retinal, 0.2, HIGH",
    "Glycolic Acid, 3, MILD",
    "Glycolic Acid, 7, MODERATE",
    "Glycolic Acid, 12, HIGH",
    "Salicylic Acid, 0.4, MILD",
    "Salicylic Acid, 2, MODERATE",
    "Benzoyl Peroxide, 2.4, MILD",
    "Benzoyl Peroxide, 5, MODERATE",
    "Benzoyl Peroxide, 10, HIGH",
    "Azelaic Acid, 4, MILD",
    "Azelaic Acid, 10, MODERATE",
    "Azelaic Acid, 20, HIGH"
  })
  void an_active_is_measured_by_the_usual_range_of_its_family(
      String inci, double percent, Strength strength) {
    var analysis =
        sold(Category.SERUM).of("Aqua, " + inci + ", Glycerin").with(inci, percent).analysed();

    assertThat(analysis.strength()).isEqualTo(strength);
  }

  @Test
  void an_undeclared_active_in_front_is_undecided() {
    assertThat(sold(Category.SERUM).of("Aqua, Niacinamide, Glycerin").analysed().strength())
        .isEqualTo(Strength.UNKNOWN);
  }

  @Test
  void an_active_behind_the_one_percent_line_is_mild() {
    assertThat(
            sold(Category.SERUM)
                .of("Aqua, Glycerin, Phenoxyethanol, Niacinamide")
                .analysed()
                .strength())
        .isEqualTo(Strength.MILD);
  }

  @Test
  void one_active_that_is_high_for_sure_decides() {
    assertThat(
            sold(Category.AMPOULE)
                .of("Aqua, Niacinamide, Tranexamic Acid, Glycerin, Alpha-Arbutin, Phenoxyethanol")
                .with("Niacinamide", 10)
                .analysed()
                .strength())
        .isEqualTo(Strength.HIGH);
  }

  @Test
  void an_active_that_may_be_high_leaves_a_moderate_one_undecided() {
    assertThat(
            sold(Category.SERUM)
                .of("Aqua, Ethyl Ascorbyl Ether, Niacinamide, Glycerin")
                .with("Niacinamide", 4)
                .analysed()
                .strength())
        .isEqualTo(Strength.HIGH);
    assertThat(
            sold(Category.SERUM)
                .of("Aqua, Niacinamide, Ethyl Ascorbyl Ether, Glycerin")
                .with("Niacinamide", 4)
                .analysed()
                .strength())
        .isEqualTo(Strength.UNKNOWN);
  }

  @Test
  void a_list_without_actives_is_mild() {
    assertThat(sold(Category.SERUM).of("Aqua, Glycerin, Panthenol").analysed().strength())
        .isEqualTo(Strength.MILD);
  }

  @Test
  void an_active_without_a_usual_range_is_unknown() {
    assertThat(
            sold(Category.SERUM).of("Aqua, Acetyl Hexapeptide-8, Glycerin").analysed().strength())
        .isEqualTo(Strength.UNKNOWN);
  }

  @Test
  void a_list_that_is_mostly_unknown_is_never_called_mild() {
    assertThat(
            sold(Category.SERUM)
                .of("Aqua, Dew Complex, Star Powder, Moon Milk")
                .analysed()
                .strength())
        .isEqualTo(Strength.UNKNOWN);
  }

  @Test
  void an_acid_that_only_sets_the_ph_makes_nothing_strong_or_vague() {
    assertThat(
            sold(Category.SERUM)
                .of("Aqua, Niacinamide, Citric Acid, Glycerin")
                .with("Niacinamide", 4)
                .analysed()
                .strength())
        .isEqualTo(Strength.MODERATE);
  }
}
