package dev.dewcycle.catalog.comparison.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@CatalogTest
class ComparisonResourceTest {
  private final String serumSku = "COMPARED " + UUID.randomUUID();

  private String serum;
  private String ampoule;

  private static String entered(String body) {
    return as("demo").body(body).post("/v1/products").then().statusCode(201).extract().path("id");
  }

  private static Response compare(String client, String left, String right) {
    return as(client)
        .queryParam("left", left)
        .queryParam("right", right)
        .get("/v1/product-comparisons");
  }

  @BeforeEach
  void enter() {
    serum =
        entered(
            """
            {"brand":"Haneul Lab","name":"Dew Serum","label":"SERUM","sku":"%s",
             "ingredients":"Aqua, Glycerin, Niacinamide, Panthenol, Phenoxyethanol",
             "declared":[{"inci":"Niacinamide","percent":4}],"directions":"Apply morning and night."}
            """
                .formatted(serumSku));
    ampoule =
        entered(
            """
            {"brand":"Moss & Moon","name":"Bright Burst Ampoule","label":"AMPOULE",
             "ingredients":"Aqua, Niacinamide, Glycolic Acid, Glycerin, Phenoxyethanol",
             "declared":[{"inci":"Niacinamide","percent":10},{"inci":"Glycolic Acid","percent":5}],
             "directions":"Use every evening for 2-4 weeks."}
            """);
  }

  @Test
  void a_serum_and_an_ampoule_speak_in_four_rows_and_end_with_for_whom_each_fits() {
    compare("demo", serum, ampoule)
        .then()
        .statusCode(200)
        .body("left.id", equalTo(serum))
        .body("right.role", equalTo("AMPOULE"))
        .body("rows.aspect", contains("CONCENTRATION", "FREQUENCY", "PURPOSE", "TOLERANCE"))
        .body("rows[0].verdict", equalTo("RIGHT_STRONGER"))
        .body("rows[0].left", equalTo("Moderate (NIACINAMIDE at 4 %)"))
        .body("rows[1].right", containsString("for 28 days at most"))
        .body("rows[3].difference", containsString("Dew Serum is easier to tolerate"))
        .body("families.known.both", contains("NIACINAMIDE"))
        .body("families.known.rightOnly", contains("AHA"))
        .body("together.kind", equalTo("SERUM_AND_BOOST"))
        .body("picks.find { it.profile == 'BEGINNER' }.choice", equalTo("LEFT"))
        .body("picks.find { it.profile == 'DAMAGED_BARRIER' }.choice", equalTo("NEITHER"))
        .body("fits.right", hasItem("ONE_CONCERN_SOON"))
        .body("fits.leftText", containsString("Dew Serum fits: beginners"));
  }

  @Test
  void korean_is_spoken_where_it_is_asked_for() {
    as("demo")
        .header("Accept-Language", "ko-KR, en;q=0.5")
        .get("/v1/product-comparisons?left=" + serum + "&right=" + ampoule)
        .then()
        .statusCode(200)
        .body("rows[0].difference", equalTo("Bright Burst Ampoule 쪽이 더 고농축입니다."))
        .body("fits.leftText", containsString("입문자"))
        .body("together.text", containsString("매일 함께 쓰지 마세요"));
  }

  @Test
  void a_product_is_named_by_its_sku_as_well() {
    compare("demo", "sku:" + serumSku, ampoule)
        .then()
        .statusCode(200)
        .body("left.id", equalTo(serum));
  }

  @Test
  void a_product_without_a_list_is_compared_without_a_claim() {
    var murky = entered("{\"brand\":\"x\",\"name\":\"Mystery\",\"label\":\"SERUM\"}");

    compare("demo", murky, ampoule)
        .then()
        .statusCode(200)
        .body("left.contentKnown", equalTo(false))
        .body("rows[0].verdict", equalTo("STRENGTH_UNKNOWN"))
        .body("rows[3].verdict", equalTo("TOLERANCE_UNKNOWN"))
        .body("families.known", nullValue())
        .body("picks.find { it.profile == 'BEGINNER' }.choice", equalTo("UNDECIDED"));
  }

  @Test
  void a_withdrawn_product_is_still_compared() {
    var old = entered("{\"brand\":\"x\",\"name\":\"Old\",\"label\":\"SERUM\"}");
    as("demo").header("If-Match", "*").delete("/v1/products/" + old + "?withdraw=true");

    compare("demo", old, ampoule)
        .then()
        .statusCode(200)
        .body("left.withdrawn", equalTo(true))
        .body("right.withdrawn", equalTo(false));
  }

  @Test
  void another_tenant_and_the_other_mode_find_neither() {
    for (var client : new String[] {"other", "demo-live"}) {
      compare(client, serum, ampoule)
          .then()
          .statusCode(404)
          .contentType("application/problem+json");
    }
  }

  @Test
  void another_tenants_product_is_not_found_beside_ones_own() {
    var theirs =
        as("other")
            .body("{\"brand\":\"x\",\"name\":\"Theirs\",\"label\":\"SERUM\"}")
            .post("/v1/products")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");

    compare("demo", serum, theirs).then().statusCode(404);
    compare("demo", theirs, serum).then().statusCode(404);
  }

  @Test
  void an_unknown_product_is_not_found() {
    compare("demo", serum, UUID.randomUUID().toString()).then().statusCode(404);
    compare("demo", "sku:absent", ampoule).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "other=1, #/query/left, #/query/right",
    "left=, #/query/left, #/query/right",
    "left=nonsense&right=%20, #/query/left, #/query/right"
  })
  void every_missing_or_malformed_side_is_named(String query, String first, String second) {
    as("demo")
        .urlEncodingEnabled(false)
        .get("/v1/product-comparisons?" + query)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", contains(first, second));
  }

  @Test
  void one_missing_side_is_named_alone() {
    as("demo")
        .get("/v1/product-comparisons?right=" + ampoule)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("#/query/left"));
  }

  @Test
  void a_product_is_not_compared_with_itself() {
    compare("demo", serum, "sku:" + serumSku)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("#/query/right"));
  }

  @Test
  void nothing_is_compared_without_a_token() {
    given()
        .get("/v1/product-comparisons?left=" + serum + "&right=" + ampoule)
        .then()
        .statusCode(401);
  }

  @Test
  void the_example_of_the_description_is_a_real_answer() {
    var example = new JsonPath(ComparisonExample.JSON);
    var answer = compare("demo", serum, ampoule).jsonPath();

    for (var part : new String[] {"rows", "families", "together", "picks", "fits"}) {
      assertThat(example.<Object>get(part)).isEqualTo(answer.<Object>get(part));
    }
    given()
        .accept("application/json")
        .get("/openapi")
        .then()
        .body("paths.'/v1/product-comparisons'.get.operationId", equalTo("compareProducts"))
        .body(
            "paths.'/v1/product-comparisons'.get.responses.'200'.content.'application/json'"
                + ".examples.'serum and ampoule'.value.rows.size()",
            equalTo(4))
        .body("components.schemas.Comparison.properties.rows.type", equalTo("array"));
  }
}
