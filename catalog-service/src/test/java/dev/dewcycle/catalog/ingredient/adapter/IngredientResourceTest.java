package dev.dewcycle.catalog.ingredient.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import dev.dewcycle.catalog.product.adapter.Links;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogTest
class IngredientResourceTest {
  @Test
  void an_ingredient_is_told_with_all_that_is_known() {
    as("demo")
        .get("/v1/ingredients/niacinamide")
        .then()
        .statusCode(200)
        .body("inci", equalTo("NIACINAMIDE"))
        .body("cas", equalTo("98-92-0"))
        .body("functions", not(empty()))
        .body("family", equalTo("NIACINAMIDE"))
        .body("synonyms", hasItem("VITAMIN B3"))
        .body("usualRange.from", equalTo(2.0f))
        .body("usualRange.to", equalTo(5.0f))
        .body("usualRange.source", notNullValue());
  }

  @Test
  void limits_are_told_with_their_source() {
    as("demo")
        .get("/v1/ingredients/Salicylic Acid")
        .then()
        .statusCode(200)
        .body("limits.atMost", contains(2.0f))
        .body("limits[0].source", notNullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CAPRYLIC/CAPRIC%20TRIGLYCERIDE | CAPRYLIC/CAPRIC TRIGLYCERIDE",
        "CAPRYLIC%2FCAPRIC%20TRIGLYCERIDE | CAPRYLIC/CAPRIC TRIGLYCERIDE",
        "1,2-Hexanediol | 1,2-HEXANEDIOL",
        "1%2C2-Hexanediol | 1,2-HEXANEDIOL",
        "alcohol%20denat. | ALCOHOL DENAT.",
        "Vitamin%20B3 | NIACINAMIDE",
        "%EB%A0%88%ED%8B%B0%EB%86%80 | RETINOL",
        "BIS(TRIPEPTIDE-1)%20COPPER%20ACETATE | BIS(TRIPEPTIDE-1) COPPER ACETATE"
      })
  void any_name_works_in_the_path(String path, String inci) {
    as("demo")
        .urlEncodingEnabled(false)
        .get("/v1/ingredients/" + path)
        .then()
        .statusCode(200)
        .body("inci", equalTo(inci));
  }

  @Test
  void what_is_unknown_is_a_404_with_the_nearest_names() {
    as("demo")
        .get("/v1/ingredients/Cerbomer")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:dewcycle:problem:not-found"))
        .body("nearest", hasItem("CARBOMER"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "%F0%9F%A7%B4", "..%2F..", "%25", "%5B%5D", "a/b/c/d"})
  void no_path_makes_it_fail(String path) {
    assertThat(as("demo").urlEncodingEnabled(false).get("/v1/ingredients/" + path).statusCode())
        .isBetween(400, 404);
  }

  @Test
  void names_are_found_by_their_begin_and_with_typos() {
    as("demo")
        .get("/v1/ingredients?query=niacin")
        .then()
        .statusCode(200)
        .body("items.inci", hasItem("NIACINAMIDE"));
    as("demo")
        .get("/v1/ingredients?query=niacinamyde")
        .then()
        .body("items[0].inci", equalTo("NIACINAMIDE"));
  }

  @Test
  void a_family_narrows_the_list() {
    as("demo")
        .get("/v1/ingredients?family=BHA&limit=200")
        .then()
        .statusCode(200)
        .body("items.inci", hasItem("SALICYLIC ACID"))
        .body("items.family", everyItem(equalTo("BHA")));
  }

  @Test
  void the_pages_make_up_the_whole_list_once() {
    var whole = as("demo").get("/v1/ingredients?query=hyaluron&limit=200");
    var page = as("demo").get("/v1/ingredients?query=hyaluron&limit=7");
    var names = new ArrayList<String>(page.path("items.inci"));
    while (Links.hasNext(page)) {
      page = Links.next(page);
      List<String> more = page.path("items.inci");
      names.addAll(more);
    }

    assertThat(names).hasSizeGreaterThan(14).isEqualTo(whole.path("items.inci"));
  }

  @Test
  void what_nothing_is_named_like_is_an_empty_list() {
    as("demo")
        .get("/v1/ingredients?query=qqqqqqqqqq")
        .then()
        .statusCode(200)
        .body("items", hasSize(0))
        .header("Link", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "family=NONSENSE, #/query/family",
    "query=%00, #/query/query",
    "query=%25'!, #/query/query",
    "query=%F0%9F%A7%B4, #/query/query",
    "limit=201, #/query/limit",
    "limit=x, #/query/limit",
    "cursor=bm9uc2Vuc2U, #/query/cursor",
    "cursor=%25, #/query/cursor"
  })
  void a_bad_question_is_a_422_with_a_pointer(String query, String pointer) {
    as("demo")
        .urlEncodingEnabled(false)
        .get("/v1/ingredients?" + query)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains(pointer));
  }

  @Test
  void a_question_too_long_is_refused() {
    as("demo")
        .get("/v1/ingredients?query=" + "a".repeat(201))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("#/query/query"));
  }

  @Test
  void nobody_asks_without_a_token() {
    given().get("/v1/ingredients/niacinamide").then().statusCode(401);
  }
}
