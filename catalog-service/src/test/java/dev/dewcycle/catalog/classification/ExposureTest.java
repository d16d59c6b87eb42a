package dev.dewcycle.catalog.classification;

import static dev.dewcycle.catalog.classification.Formulas.sold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExposureTest {
  private static final String ADJUSTED = "Aqua, Citric Acid, Glycerin, Betaine";

  @ParameterizedTest
  @ValueSource(strings = {"Citric Acid", "Sodium Lactate", "Ammonium Lactate"})
  void what_sets_the_ph_gives_no_exposure_wherever_it_stands(String adjuster) {
    var analysis = sold(Category.SERUM).of("Aqua, " + adjuster + ", Glycerin").analysed();

    assertThat(analysis.exposedFamilies()).isEmpty();
    assertThat(analysis.ingredients().get(1).family()).contains(ActiveFamily.AHA);
  }

  @Test
  void a_declared_adjuster_counts() {
    assertThat(
            sold(Category.SERUM).of(ADJUSTED).with("Citric Acid", 0.8).analysed().exposedFamilies())
        .contains(ActiveFamily.AHA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Citric Acid", "Glycolic Acid", "Retinol"})
  void what_is_declared_to_be_absent_gives_no_exposure_but_keeps_its_family(String active) {
    var analysis =
        sold(Category.SERUM)
            .of("Aqua, Glycerin, " + active)
            .claiming("Glycolic and citric acid peel")
            .with(active, 0)
            .analysed();

    assertThat(analysis.exposedFamilies()).isEmpty();
    assertThat(analysis.ingredients().getLast().family()).isPresent();
    assertThat(analysis.reasons())
        .contains(Reason.of(Reason.Code.NOTHING_OF_IT, active.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"With AHA", "Citric acid peel", "AHAs for glow", "글리콜산 함유"})
  void a_claimed_adjuster_counts(String claim) {
    assertThat(sold(Category.SERUM).of(ADJUSTED).claiming(claim).analysed().exposedFamilies())
        .contains(ActiveFamily.AHA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"AHA-free", "No AHA", "Free of AHA", "Ahalo of light", "AHA 무첨가", "구연산 무첨가"})
  void a_claim_of_absence_is_none(String claim) {
    assertThat(sold(Category.SERUM).of(ADJUSTED).claiming(claim).analysed().exposedFamilies())
        .isEmpty();
  }

  @Test
  void an_adjuster_that_must_be_one_percent_or_more_counts() {
    assertThat(
            sold(Category.SERUM)
                .of("Aqua, Citric Acid, Niacinamide")
                .with("Niacinamide", 2)
                .analysed()
                .exposedFamilies())
        .contains(ActiveFamily.AHA);
  }

  @Test
  void another_acid_counts_before_the_one_percent_line_and_not_behind() {
    assertThat(
            sold(Category.SERUM)
                .of("Aqua, Glycolic Acid, Phenoxyethanol, Salicylic Acid")
                .analysed()
                .exposedFamilies())
        .containsExactly(ActiveFamily.AHA);
  }

  @Test
  void a_retinoid_counts_behind_the_line_too() {
    assertThat(
            sold(Category.SERUM)
                .of("Aqua, Glycerin, Phenoxyethanol, Retinol")
                .analysed()
                .exposedFamilies())
        .contains(ActiveFamily.RETINOID);
  }

  @Test
  void ascorbic_acid_behind_the_line_keeps_the_product_fresh_and_nothing_more() {
    assertThat(
            sold(Category.SERUM)
                .of("Aqua, Glycerin, Phenoxyethanol, Ascorbic Acid")
                .analysed()
                .exposedFamilies())
        .isEmpty();
  }

  @Test
  void a_rinsed_off_acid_below_two_percent_gives_no_exposure() {
    var cleanser = sold(Category.CLEANSER).of("Aqua, Salicylic Acid, Glycerin");

    assertThat(cleanser.with("Salicylic Acid", 1.9).analysed().exposedFamilies()).isEmpty();
  }

  @Test
  void a_rinsed_off_acid_of_two_percent_does() {
    var cleanser = sold(Category.CLEANSER).of("Aqua, Salicylic Acid, Glycerin");

    assertThat(cleanser.with("Salicylic Acid", 2).analysed().exposedFamilies())
        .contains(ActiveFamily.BHA);
  }

  @Test
  void rinse_off_can_be_said_against_the_label() {
    assertThat(
            sold(Category.EXFOLIATING_TONER)
                .of("Aqua, Glycolic Acid, Glycerin")
                .with("Glycolic Acid", 1)
                .rinsedOff()
                .analysed()
                .exposedFamilies())
        .isEmpty();
  }

  @Test
  void a_rinsed_off_retinoid_or_scrub_still_counts() {
    assertThat(
            sold(Category.SCRUB)
                .of("Aqua, Juglans Regia Shell Powder, Glycerin")
                .analysed()
                .exposedFamilies())
        .contains(ActiveFamily.PHYSICAL_SCRUB);
  }

  @Test
  void sunscreens_of_salicylate_are_filters_and_no_acid() {
    assertThat(
            sold(Category.SUNSCREEN)
                .of("Aqua, Zinc Oxide, Ethylhexyl Salicylate, Glycerin")
                .analysed()
                .exposedFamilies())
        .containsExactly(ActiveFamily.UV_FILTER);
  }

  @Test
  void betaine_salicylate_is_an_acid() {
    assertThat(
            sold(Category.HYDRATING_TONER)
                .of("Aqua, Betaine Salicylate, Glycerin, Phenoxyethanol")
                .analysed()
                .exposedFamilies())
        .containsExactly(ActiveFamily.BHA);
  }

  @Test
  void every_acid_that_does_not_count_says_why() {
    var analysis =
        sold(Category.SERUM)
            .of("Aqua, Citric Acid, Glycerin, Phenoxyethanol, Lactic Acid")
            .analysed();

    assertThat(analysis.reasons())
        .contains(
            Reason.of(Reason.Code.SETS_PH_ONLY, "CITRIC ACID"),
            Reason.of(Reason.Code.BEHIND_ONE_PERCENT_LINE, "LACTIC ACID"));
  }
}
