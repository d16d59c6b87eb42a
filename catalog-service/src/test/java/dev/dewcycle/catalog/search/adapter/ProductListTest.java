package dev.dewcycle.catalog.search.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static dev.dewcycle.catalog.product.adapter.Calls.entered;
import static dev.dewcycle.catalog.product.adapter.Calls.fresh;
import static dev.dewcycle.catalog.product.adapter.Calls.serum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import dev.dewcycle.catalog.product.adapter.Links;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogTest
class ProductListTest {
  private static List<String> listed(String query, Object... values) {
    return as("demo")
        .get("/v1/products?limit=200&" + query, values)
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  @Test
  void pages_hold_every_product_once_in_order() {
    var word = fresh();
    var ids = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      ids.add(entered(serum("Paged " + word + " " + i, 4)));
    }

    var page = as("demo").get("/v1/products?limit=2&query=" + word);
    var found = new ArrayList<String>(page.<List<String>>path("items.id"));
    while (Links.hasNext(page)) {
      page = Links.next(page);
      found.addAll(page.<List<String>>path("items.id"));
    }

    assertThat(found).containsExactlyElementsOf(ids);
  }

  @Test
  void every_word_of_a_query_has_to_be_found() {
    var word = fresh();
    var id = entered(serum("Moon " + word, 4));

    assertThat(listed("query={q}", "HANEUL " + word)).containsExactly(id);
    assertThat(listed("query={q}", "absent " + word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "brand=haneul lab, true",
    "brand=other, false",
    "label=SERUM, true",
    "label=AMPOULE, false",
    "role=AMPOULE, true",
    "role=SERUM, false",
    "family=NIACINAMIDE, true",
    "family=RETINOID, false",
    "concern=BRIGHTENING, true",
    "concern=CALMING, false"
  })
  void a_filter_keeps_what_fits(String filter, boolean fits) {
    var word = fresh();
    var id = entered(serum("Filtered " + word, 10, "\"concerns\":[\"BRIGHTENING\"]"));

    assertThat(listed("query=" + word + "&" + filter).contains(id)).isEqualTo(fits);
  }

  @Test
  void a_product_is_listed_by_its_numbers() {
    var sku = fresh();
    var id = entered(serum("Numbered", 4, "\"sku\":\"" + sku + "\"", "\"gtin\":\"4006381333931\""));

    assertThat(listed("sku=" + sku)).containsExactly(id);
    assertThat(listed("gtin=04006381333931")).containsExactly(id);
  }

  @Test
  void what_is_withdrawn_is_not_listed() {
    var word = fresh();
    var id = entered(serum("Gone " + word, 4));
    as("demo").header("If-Match", "*").delete("/v1/products/" + id + "?withdraw=true");

    assertThat(listed("query=" + word)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"query", "brand"})
  void a_text_beyond_its_limit_is_refused(String filter) {
    as("demo")
        .get("/v1/products?" + filter + "=" + "x".repeat(201))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("#/query/" + filter));
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's", "a:*", "a & !b", "(a | b", "a \\", "'x' <-> y"})
  void signs_of_the_query_language_are_punctuation(String query) {
    as("demo")
        .get("/v1/products?query={q}&brand={q}&sku={q}", query, query, query)
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, #/query/limit",
    "limit=201, #/query/limit",
    "limit=x, #/query/limit",
    "cursor=x, #/query/cursor",
    "cursor=bm9wZQ, #/query/cursor",
    "label=POTION, #/query/label",
    "role=potion, #/query/role",
    "family=X, #/query/family",
    "concern=X, #/query/concern",
    "query=a%00b, #/query/query",
    "brand=%00, #/query/brand",
    "query=%25%26, #/query/query",
    "query=a+b+c+d+e+f+g+h+i+j+k, #/query/query",
    "facets=role%2Ccolour, #/query/facets",
    "cursor=TkFNRR94H3g, #/query/cursor"
  })
  void a_filter_that_cannot_be_read_is_named_by_its_pointer(String query, String pointer) {
    as("demo")
        .urlEncodingEnabled(false)
        .get("/v1/products?" + query)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer));
  }
}
