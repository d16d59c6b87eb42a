package dev.dewcycle.routine.product;

import static dev.dewcycle.routine.layering.Bottle.bottle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.ProductChanged;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.RecallAction;
import dev.dewcycle.events.Strength;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductTest {
  private static final Recall RECALL =
      new Recall("Contaminated", List.of(), RecallAction.STOP, Instant.EPOCH);

  @Test
  void a_family_counts_at_an_effective_level_and_is_present_at_any() {
    var product =
        bottle("Toner", Category.HYDRATING_TONER)
            .withTraceOf("CITRIC ACID", ActiveFamily.AHA)
            .with("NIACINAMIDE", ActiveFamily.NIACINAMIDE)
            .product();

    assertThat(product.exposures()).containsExactly(ActiveFamily.NIACINAMIDE);
    assertThat(product.contains(ActiveFamily.AHA)).isTrue();
    assertThat(product.contains(ActiveFamily.BHA)).isFalse();
  }

  @Test
  void a_boosted_product_counts_as_an_ampoule_whatever_its_step() {
    var boosted = bottle("Soaked", Category.SERUM).boosted().product();

    assertThat(boosted.countsAsAmpoule()).isTrue();
    assertThat(boosted.countsAsSerum()).isFalse();
    assertThat(bottle("Plain", Category.SERUM).product().countsAsSerum()).isTrue();
    assertThat(bottle("Ampoule", Category.AMPOULE).product().countsAsAmpoule()).isTrue();
  }

  @Test
  void a_sunscreen_covers_whatever_its_factor_and_others_from_30_on() {
    assertThat(bottle("Sun", Category.SUNSCREEN).spf(15).product().isSunCover()).isTrue();
    assertThat(bottle("Day", Category.MOISTURIZER).spf(30).product().isSunCover()).isTrue();
    assertThat(bottle("Day", Category.MOISTURIZER).spf(29).product().isSunCover()).isFalse();
    assertThat(bottle("Day", Category.MOISTURIZER).product().isSunCover()).isFalse();
  }

  @Test
  void a_snapshot_of_the_catalogue_becomes_a_product() {
    var told =
        new ProductChanged(
            new UUID(1, 2),
            7,
            3,
            true,
            Optional.of("SKU"),
            Optional.of("88012345"),
            "Brand",
            "Name",
            Category.SERUM,
            Category.AMPOULE,
            Strength.HIGH,
            false,
            true,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.of(12),
            Optional.of(3),
            Optional.of(21),
            List.of(),
            List.of(),
            Optional.of(RECALL));

    var product = Product.of(told);

    assertThat(product.version()).isEqualTo(7);
    assertThat(product.formulationVersion()).isEqualTo(3);
    assertThat(product.withdrawn()).isTrue();
    assertThat(product.label()).isEqualTo(Category.SERUM);
    assertThat(product.role()).isEqualTo(Category.AMPOULE);
    assertThat(product.usesPerWeek()).contains(3);
    assertThat(product.courseDays()).contains(21);
    assertThat(product.recall()).contains(RECALL);
  }
}
