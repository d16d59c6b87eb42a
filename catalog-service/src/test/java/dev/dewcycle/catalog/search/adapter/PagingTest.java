package dev.dewcycle.catalog.search.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static dev.dewcycle.catalog.product.adapter.Calls.entered;
import static dev.dewcycle.catalog.product.adapter.Calls.fresh;
import static dev.dewcycle.catalog.product.adapter.Calls.serum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@CatalogTest
class PagingTest {
  private final String word = fresh();
  private final List<String> named = new ArrayList<>();
  private final List<String> inside = new ArrayList<>();

  @BeforeEach
  void products() {
    for (int i = 0; i < 5; i++) {
      inside.add(entered(serum("Plain " + word, 4)));
      named.add(entered(serum("Niacinamide " + word, 4)));
    }
  }

  @Test
  void pages_hold_every_product_once_while_others_come_and_change() {
    var found =
        Listed.all(
            "query=niacinamide+" + word,
            2,
            () -> {
              entered(serum("Late niacinamide " + word, 4));
              change(inside.getFirst());
              change(named.getFirst());
            });

    assertThat(found).doesNotHaveDuplicates().containsAll(named).containsAll(inside);
    assertThat(found).containsSubsequence(named).containsSubsequence(inside);
  }

  @Test
  void a_page_may_end_where_the_names_end() {
    assertThat(Listed.all("query=niacinamide+" + word, 5, () -> {}))
        .containsExactlyElementsOf(both());
  }

  @Test
  void an_order_without_a_query_is_the_same_on_pages_of_any_size() {
    var filter = "brand=paged+" + word;
    for (int i = 0; i < 7; i++) {
      entered(serum("Dew", 4).replace("Haneul Lab", "Paged " + word));
    }

    assertThat(Listed.all(filter, 3, () -> {}))
        .hasSize(7)
        .isSorted()
        .isEqualTo(Listed.all(filter, 200, () -> {}));
  }

  @ParameterizedTest
  @CsvSource({
    "'query={w}', 200",
    "'query={w}&facets=role', 200",
    "'query={w}+niacinamide', 422",
    "'query={w}&label=SERUM', 422",
    "'', 422"
  })
  void a_cursor_belongs_to_the_query_and_filters_that_it_was_given_out_for(
      String asked, int status) {
    var first = as("demo").get("/v1/products?limit=1&query=" + word);
    var cursor = first.header("Link").replaceAll(".*cursor=([^&>]+).*", "$1");

    var page = as("demo").get("/v1/products?cursor=" + cursor + "&" + asked.replace("{w}", word));

    page.then().statusCode(status);
    if (status == 422) {
      page.then().body("errors[0].pointer", equalTo("#/query/cursor"));
    }
  }

  private List<String> both() {
    var all = new ArrayList<>(named);
    all.addAll(inside);
    return all;
  }

  private static void change(String id) {
    var product = as("demo").get("/v1/products/" + id);
    as("demo")
        .header("If-Match", "*")
        .body(serum(product.path("name"), product.<Integer>path("version") % 2 == 0 ? 4 : 3))
        .put("/v1/products/" + id)
        .then()
        .statusCode(200);
  }
}
