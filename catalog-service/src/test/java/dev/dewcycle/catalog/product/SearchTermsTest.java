package dev.dewcycle.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.classification.Analyser;
import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Concern;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SearchTermsTest {
  @Test
  void a_product_is_found_by_its_names_its_content_and_the_values_of_its_filters() {
    assertThat(SearchTerms.of(product("Dr. Jart+", "Aqua, Niacinamide, Unheard Of")))
        .containsExactlyInAnyOrder(
            "dr",
            "jart",
            "dew",
            "serum",
            ".aqua",
            ".niacinamide",
            ".unheard",
            ".of",
            "Bdr_jart",
            "LSERUM",
            "RSERUM",
            "FNIACINAMIDE",
            "CCALMING",
            "SHL-001",
            "G04006381333931");
  }

  @Test
  void the_words_of_a_family_are_content() {
    assertThat(SearchTerms.of(product("x", "Aqua, Ascorbyl Glucoside")))
        .contains(".vitamin", ".derivative", "FVITAMIN_C_DERIVATIVE");
  }

  @Test
  void the_words_of_a_product_are_those_of_its_names_and_its_content() {
    assertThat(SearchTerms.words(SearchTerms.of("demo:live", product("x", "Aqua, Niacinamide"))))
        .containsExactlyInAnyOrder("x", "dew", "serum", "aqua", "niacinamide");
  }

  @Test
  void a_list_that_nobody_could_print_is_cut() {
    assertThat(SearchTerms.of(product("x", "a".repeat(20_000))))
        .allMatch(term -> term.length() <= 61);
  }

  private static Product product(String brand, String ingredients) {
    var facts =
        new ProductFacts(
            brand,
            "Dew Serum",
            Category.SERUM,
            Optional.of("HL-001"),
            Optional.of("4006381333931"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ingredients),
            Optional.empty(),
            List.of(Concern.CALMING),
            List.of(),
            List.of());
    var analysis = new Analyser(Dictionary.packaged()).analyse(facts.formula());
    return Product.entered(new UUID(0, 1), facts, analysis);
  }

  @Test
  void behind_the_mark_of_the_tenant_the_terms_are_the_same() {
    var product = product("Dr. Jart+", "Aqua");

    var marked = SearchTerms.of("demo:live", product);

    assertThat(marked)
        .containsExactlyElementsOf(
            SearchTerms.of(product).stream().map(SearchTerms.mark("demo:live")::concat).toList());
    assertThat(SearchTerms.mark("demo:test")).isNotEqualTo(SearchTerms.mark("demo:live"));
  }
}
