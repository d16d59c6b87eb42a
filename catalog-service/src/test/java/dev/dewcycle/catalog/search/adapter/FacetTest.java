package dev.dewcycle.catalog.search.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.entered;
import static dev.dewcycle.catalog.product.adapter.Calls.fresh;
import static dev.dewcycle.catalog.search.adapter.Listed.page;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CatalogTest
class FacetTest {
  private static final String ALL = "facets=role,label,family,concern,brand";

  private final String word = fresh();

  @BeforeEach
  void products() {
    for (int i = 0; i < 12; i++) {
      entered(
          """
          {"brand":"Brand %d","name":"Counted %s","label":"%s","ingredients":"Aqua, %s",
           "concerns":[%s]}
          """
              .formatted(
                  i % 3,
                  word,
                  i % 2 == 0 ? "SERUM" : "MOISTURIZER",
                  i % 4 == 0 ? "Retinol, Niacinamide" : "Panthenol",
                  i % 5 == 0 ? "\"CALMING\",\"HYDRATION\"" : "\"HYDRATION\""));
    }
  }

  @Test
  void counts_are_those_of_a_count_by_hand() {
    var page = page("demo", "query=counted+" + word + "&" + ALL);

    page.then().body("matches.count", equalTo(12)).body("matches.exact", equalTo(true));
    for (var field : List.of("role", "label", "brand")) {
      assertThat(counted(page, field)).isEqualTo(byHand(page.path("items." + field)));
    }
    assertThat(counted(page, "concern"))
        .isEqualTo(
            byHand(
                page.<List<List<String>>>path("items.concerns").stream()
                    .flatMap(List::stream)
                    .toList()));
    assertThat(counted(page, "family"))
        .containsAllEntriesOf(Map.of("RETINOID", 3L, "NIACINAMIDE", 3L, "PANTHENOL", 9L));
  }

  @Test
  void the_most_frequent_value_comes_first() {
    assertThat(
            page("demo", "query=" + word + "&facets=family").<String>path("facets.family[0].value"))
        .isEqualTo("PANTHENOL");
  }

  @Test
  void only_what_is_asked_for_is_counted_and_only_of_what_fits() {
    var page = page("demo", "query=" + word + "&label=SERUM&brand=brand+1&facets=role");

    page.then().body("facets.label", nullValue());
    assertThat(counted(page, "role")).isEqualTo(byHand(page.path("items.role")));
  }

  @Test
  void counts_are_the_same_on_every_page_and_absent_where_not_asked_for() {
    var page = page("demo", "query=" + word);

    page.then().body("facets", nullValue()).body("matches", nullValue());
    page("demo", "query=" + word + "&limit=200&facets=label")
        .then()
        .body("matches.count", equalTo(12));
  }

  @Test
  void where_nothing_fits_the_lists_are_empty() {
    page("demo", "query=" + word + "&label=SUNSCREEN&facets=role")
        .then()
        .body("facets.role", equalTo(List.of()))
        .body("matches.count", equalTo(0));
  }

  private static Map<String, Long> counted(Response page, String facet) {
    return page.<List<Map<String, Object>>>path("facets." + facet).stream()
        .collect(
            toMap(
                line -> (String) line.get("value"),
                line -> ((Number) line.get("count")).longValue()));
  }

  private static Map<String, Long> byHand(List<String> values) {
    return values.stream().collect(groupingBy(Function.identity(), counting()));
  }
}
