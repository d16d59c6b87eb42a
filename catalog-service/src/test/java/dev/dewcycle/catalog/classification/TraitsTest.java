package dev.dewcycle.catalog.classification;

import static dev.dewcycle.catalog.classification.Formulas.sold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.concentration.Range;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.events.Strength;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraitsTest {
  @Test
  void concentration_names_the_active_that_leads() {
    var traits =
        sold(Category.SERUM)
            .of("Aqua, Niacinamide, Glycerin, Retinol")
            .with("Niacinamide", 4)
            .with("Retinol", 0.5)
            .analysed()
            .traits();

    assertThat(traits.concentration())
        .isEqualTo(
            new Traits.Concentration(
                Strength.HIGH,
                Optional.of("RETINOL"),
                Optional.of(Range.declared(0.5)),
                Traits.Basis.CONTENT));
  }

  @Test
  void frequency_follows_the_directions_first() {
    var traits = sold(Category.SERUM).directed("Use twice a week at night.").analysed().traits();

    assertThat(traits.frequency())
        .isEqualTo(
            new Traits.Frequency(2, Set.of(Slot.PM), Optional.empty(), Traits.Basis.DIRECTIONS));
  }

  @Test
  void frequency_is_the_roles_where_directions_are_silent() {
    var traits = sold(Category.AMPOULE).analysed().traits();

    assertThat(traits.frequency().basis()).isEqualTo(Traits.Basis.ROLE);
    assertThat(traits.frequency().longestUseDays()).contains(28);
  }

  @Test
  void a_course_is_the_longest_use() {
    var traits = sold(Category.AMPOULE).directed("Nightly for 2 weeks.").analysed().traits();

    assertThat(traits.frequency().longestUseDays()).contains(14);
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void every_role_has_a_usual_use(Category label) {
    var frequency = sold(label).analysed().traits().frequency();

    assertThat(frequency.usesPerWeek()).isBetween(1, 7 * frequency.slots().size());
  }

  @Test
  void a_serum_maintains_and_an_ampoule_corrects() {
    assertThat(sold(Category.SERUM).analysed().traits().purpose())
        .isEqualTo(
            new Traits.Purpose(Traits.Aim.MAINTENANCE, Traits.Speed.GRADUAL, Traits.Basis.ROLE));
    assertThat(sold(Category.AMPOULE).analysed().traits().purpose())
        .isEqualTo(new Traits.Purpose(Traits.Aim.CORRECTION, Traits.Speed.FAST, Traits.Basis.ROLE));
  }

  @Test
  void irritation_grows_with_irritants_and_strength() {
    assertThat(irritation(sold(Category.SERUM))).isEqualTo(Traits.Irritation.LOW);
    assertThat(irritation(sold(Category.SERUM).of("Aqua, Retinol").with("Retinol", 0.1)))
        .isEqualTo(Traits.Irritation.MEDIUM);
    assertThat(irritation(sold(Category.SERUM).of("Aqua, Retinol").with("Retinol", 1)))
        .isEqualTo(Traits.Irritation.HIGH);
    assertThat(irritation(sold(Category.SERUM).of("Aqua, Glycolic Acid, Salicylic Acid, Betaine")))
        .isEqualTo(Traits.Irritation.HIGH);
  }

  @Test
  void a_list_that_is_mostly_unknown_is_never_called_easy_on_the_skin() {
    assertThat(irritation(sold(Category.SERUM).of("Aqua, Dew Complex, Star Powder, Moon Milk")))
        .isEqualTo(Traits.Irritation.UNKNOWN);
  }

  private static Traits.Irritation irritation(Formulas formula) {
    return formula.analysed().traits().tolerance().irritation();
  }
}
