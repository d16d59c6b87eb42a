package dev.dewcycle.catalog.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.product.adapter.DemoLine;
import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Strength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invented catalogue that the local stack loads: accepted as it is, and rich enough. */
class DemoProductsTest {
  private static final Path FILE =
      Path.of("../local-stack/src/main/resources/demo/products.ndjson");

  private static Map<String, DemoLine> products;

  @BeforeAll
  static void read() throws IOException {
    products =
        Files.readAllLines(FILE, UTF_8).stream()
            .map(DemoLine::read)
            .collect(Collectors.toMap(DemoLine::name, Function.identity()));
  }

  @Test
  void every_product_is_accepted_without_a_flaw() {
    assertThat(products.values()).hasSizeGreaterThanOrEqualTo(60).allMatch(DemoLine::isFlawless);
  }

  @Test
  void every_category_is_there() {
    assertThat(products.values())
        .extracting(line -> line.facts().label())
        .contains(Arrays.stream(Category.values()).toArray(Category[]::new));
  }

  @Test
  void every_entry_of_every_list_is_known() {
    assertThat(products.values())
        .flatExtracting(line -> line.product().analysis().unknown())
        .isEmpty();
  }

  @Test
  void nothing_declared_contradicts_but_what_is_meant_to() {
    assertThat(products.values())
        .filteredOn(line -> !line.product().analysis().contradictions().isEmpty())
        .extracting(DemoLine::name)
        .containsExactlyInAnyOrder("Retinol One Ampoule", "Peel Shot AHA Ampoule");
  }

  @Test
  void numbers_are_unique() {
    assertThat(products.values()).extracting(line -> line.facts().sku()).doesNotHaveDuplicates();
    assertThat(products.values()).extracting(line -> line.facts().gtin()).doesNotHaveDuplicates();
  }

  @Test
  void the_families_that_rules_speak_of_are_there() {
    assertThat(products.values())
        .flatExtracting(line -> line.product().analysis().exposedFamilies())
        .contains(
            ActiveFamily.RETINOID,
            ActiveFamily.AHA,
            ActiveFamily.BHA,
            ActiveFamily.PHA,
            ActiveFamily.L_ASCORBIC_ACID,
            ActiveFamily.BENZOYL_PEROXIDE,
            ActiveFamily.AZELAIC_ACID,
            ActiveFamily.PHYSICAL_SCRUB,
            ActiveFamily.UV_FILTER,
            ActiveFamily.NIACINAMIDE,
            ActiveFamily.COPPER_PEPTIDE,
            ActiveFamily.RETINYL_ESTER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dew Serum | SERUM | MODERATE",
        "Night Shift Retinol Serum | SERUM | MODERATE",
        "Vita Ten Serum | SERUM | MODERATE",
        "Pure C Twenty | AMPOULE | HIGH",
        "Centella Quiet Serum | SERUM | MILD",
        "Peptide Six Serum | SERUM | UNKNOWN",
        "Arbutin Even Serum | SERUM | MODERATE",
        "Power Glow Serum 12 | AMPOULE | HIGH",
        "Two Week Rescue Serum | AMPOULE | MILD",
        "Mystery Market Serum | SERUM | UNKNOWN",
        "Bright Burst Ampoule | AMPOULE | HIGH",
        "Vita Flash Ampoule | AMPOULE | HIGH",
        "Cica Rescue Ampoule | AMPOULE | MILD",
        "Everyday Moisture Ampoule | SERUM | MILD",
        "Peptide Lift Ampoule | AMPOULE | UNKNOWN",
        "Retinol One Ampoule | AMPOULE | HIGH",
        "Rice Ampoule Toner | HYDRATING_TONER | MODERATE",
        "Bifida Ampoule Essence | ESSENCE | UNKNOWN",
        "Peptide Ampoule Cream | MOISTURIZER | UNKNOWN",
        "Ampoule-Soaked Bright Mask | SHEET_MASK | HIGH"
      })
  void roles_and_strengths_are_as_intended(String name, Category role, Strength strength) {
    var analysis = products.get(name).product().analysis();

    assertThat(analysis.role()).isEqualTo(role);
    assertThat(analysis.strength()).isEqualTo(strength);
  }

  @Test
  void one_mask_is_a_boost_and_the_one_that_only_sounds_so_is_not() {
    assertThat(products.get("Ampoule-Soaked Bright Mask").product().analysis().boost()).isTrue();
    assertThat(products.get("Ampoule Mask Classic").product().analysis().boost()).isFalse();
  }
}
