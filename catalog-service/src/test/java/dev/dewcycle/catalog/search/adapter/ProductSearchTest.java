package dev.dewcycle.catalog.search.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static dev.dewcycle.catalog.product.adapter.Calls.entered;
import static dev.dewcycle.catalog.product.adapter.Calls.fresh;
import static dev.dewcycle.catalog.product.adapter.Calls.serum;
import static dev.dewcycle.catalog.search.adapter.Listed.ids;
import static dev.dewcycle.catalog.search.adapter.Listed.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@CatalogTest
class ProductSearchTest {
  private final String word = fresh();

  @ParameterizedTest
  @CsvSource({
    "niacinamide, Dew",
    "NIACINAM, Dew",
    "dew, Dew",
    "de, Dew",
    "creme, Crème",
    "이슬, 이슬세럼",
    "이슬세럼, 이슬 세럼 이슬세럼",
    "세, 세럼"
  })
  void a_word_or_its_beginning_is_found_in_name_and_content(String query, String name) {
    var id = entered(serum(name + " " + word, 4));

    assertThat(ids("query={q}", query + " " + word)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "niacinimide, niacinamide",
    "phenoxyetanol, phenoxyethanol",
    "hanuel, haneul",
    "이술세럼, 이슬세럼"
  })
  void a_mistyped_word_is_mended_and_named(String typed, String meant) {
    var id = entered(serum("이슬세럼 " + word, 4));

    var page = page("demo", "query={q}", typed + " " + word);

    assertThat(page.<String>path("items.id[0]")).isEqualTo(id);
    assertThat(page.<Map<String, String>>path("corrected")).isEqualTo(Map.of(typed, meant));
  }

  @Test
  void what_is_mended_on_the_first_page_stays_so_on_the_next() {
    var mended = new ArrayList<String>();
    for (int i = 0; i < 4; i++) {
      mended.add(entered(serum("Quenchwater " + word + " " + i, 4)));
    }

    var found =
        Listed.all("query=quenchwatir+" + word, 1, () -> entered(serum("Quenchwatir " + word, 4)));

    assertThat(found).containsExactlyElementsOf(mended);
  }

  @Test
  void a_word_that_is_like_no_other_finds_nothing() {
    page("demo", "query=qqqqzzzzqqqq")
        .then()
        .body("items.size()", equalTo(0))
        .body("corrected", nullValue());
  }

  @Test
  void a_name_goes_before_an_ingredient() {
    var inside = entered(serum("Plain " + word, 4));
    var named = entered(serum("Phenoxyethanol " + word, 4));

    assertThat(ids("query={q}", word + " phenoxyethanol")).containsExactly(named, inside);
  }

  @Test
  void a_changed_product_is_found_by_what_it_is_now() {
    var other = fresh();
    var id = entered(serum("Before " + word, 4));

    as("demo").header("If-Match", "*").body(serum("After " + other, 4)).put("/v1/products/" + id);

    assertThat(ids("query=" + word)).isEmpty();
    assertThat(ids("query=" + other)).containsExactly(id);
  }

  @Test
  void filters_and_words_combine() {
    var sku = "\"sku\":\"X-" + word + "\"";
    var id = entered(serum("Combined " + word, 10, "\"concerns\":[\"CALMING\"]", sku));
    entered(serum("Combined " + word, 4, "\"concerns\":[\"CALMING\"]"));

    assertThat(
            ids(
                "query=combi+niac&brand=HANEUL+lab&label=SERUM&role=AMPOULE&family=NIACINAMIDE"
                    + "&concern=CALMING&sku=X-"
                    + word))
        .containsExactly(id);
  }
}
