package dev.dewcycle.catalog.product.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static dev.dewcycle.catalog.product.adapter.Calls.fresh;
import static dev.dewcycle.catalog.product.adapter.Calls.post;
import static dev.dewcycle.catalog.product.adapter.Calls.serum;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogTest
class BadInputTest {
  private static ValidatableResponse problem(ValidatableResponse answer, int status) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "nonsense", "{\"brand\":}"})
  void what_is_no_json_is_a_bad_request(String body) {
    problem(as("demo").body(body.getBytes(UTF_8)).post("/v1/products").then(), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "7", "\"text\""})
  void json_of_another_shape_is_refused(String body) {
    as("demo").body(body).post("/v1/products").then().statusCode(oneOf(400, 422));
  }

  @Test
  void all_that_is_missing_is_named_at_once() {
    problem(post("{}").then(), 422)
        .body("errors.pointer", hasItems("#/brand", "#/name", "#/label"));
  }

  @Test
  void an_unknown_label_is_refused_with_those_that_exist() {
    problem(post("{\"brand\":\"x\",\"name\":\"y\",\"label\":\"POTION\"}").then(), 422)
        .body("errors[0].pointer", equalTo("#/label"))
        .body("errors[0].detail", containsString("SPOT_TREATMENT"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"potion\":1 | #/potion",
        "\"spf\":\"fifty\" | #/spf",
        "\"spf\":1.5 | #/spf",
        "\"spf\":99999999999 | #/spf",
        "\"concerns\":[\"SHINE\"] | #/concerns/0",
        "\"concerns\":[null] | #/concerns/0",
        "\"concerns\":\"CALMING\" | #/concerns",
        "\"texture\":\"WOOL\" | #/texture",
        "\"declared\":[null] | #/declared/1/percent",
        "\"rinseOff\":\"perhaps\" | #/rinseOff",
        "\"gtin\":\"4006381333930\" | #/gtin",
        "\"sku\":\"a\\u0000b\" | #/sku",
        "\"size\":\"\\ud800\" | #/size"
      })
  void a_wrong_field_is_named_by_its_pointer(String field, String pointer) {
    var body =
        field.startsWith("\"declared\"")
            ? serum("Dew", 4).replace("4.0}]", "4.0},null]")
            : serum("Dew", 4, field);

    problem(post(body).then(), 422).body("errors.pointer", hasItem(pointer));
  }

  @Test
  void texts_beyond_their_limits_are_refused() {
    problem(
            post("""
                    {"brand":"%s","name":"%s","label":"SERUM","ingredients":"%s","directions":"%s"}
                    """
                    .formatted(
                        "b".repeat(201), "n".repeat(201), "i".repeat(20_001), "d".repeat(4_001)))
                .then(),
            422)
        .body("errors.pointer", hasItems("#/brand", "#/name", "#/ingredients", "#/directions"));
  }

  @Test
  void nothing_is_stored_of_a_refused_product() {
    var word = fresh();

    post(serum("Refused " + word, 400));

    as("demo").get("/v1/products?query=" + word).then().body("items", empty());
  }

  @Test
  void a_body_that_is_too_large_is_refused() {
    problem(post("{\"brand\":\"" + "x".repeat(3_000_000) + "\"}").then(), 413);
  }

  @Test
  void another_media_type_is_refused() {
    problem(as("demo").contentType("text/plain").body("x").post("/v1/products").then(), 415);
  }

  @Test
  void a_path_that_names_no_product_is_refused() {
    problem(as("demo").get("/v1/products/not-an-id").then(), 400)
        .body("errors[0].pointer", equalTo("#/path/id"));
    problem(as("demo").get("/v1/products/sku:absent").then(), 404);
    problem(as("demo").get("/v1/products/gtin:4006381333931").then(), 404);
    problem(as("demo").get("/v1/products/{id}", "sku:with space").then(), 404);
    problem(as("demo").urlEncodingEnabled(false).get("/v1/products/sku:%00").then(), 404);
    problem(as("demo").get("/v1/potions").then(), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4006381333930", "96385074999", "", "a"})
  void a_gtin_that_cannot_be_one_is_refused_with_the_reason(String gtin) {
    problem(as("demo").get("/v1/products/gtin:" + gtin).then(), 400)
        .body("detail", containsString("checks the others"))
        .body("errors[0].pointer", equalTo("#/path/id"));
  }

  @Test
  void a_flag_that_is_neither_true_nor_false_is_refused() {
    var id = Calls.entered(serum("Flag", 4));

    problem(
            as("demo")
                .header("If-Match", "*")
                .delete("/v1/products/" + id + "?withdraw=yes")
                .then(),
            422)
        .body("errors[0].pointer", equalTo("#/query/withdraw"));
  }

  @Test
  void without_a_token_nothing_is_answered() {
    problem(given().get("/v1/products").then(), 401);
  }

  @Test
  void a_list_of_more_entries_than_an_event_can_tell_is_refused() {
    var list = "a,".repeat(9_000);

    as("demo")
        .body(
            "{\"brand\":\"B\",\"name\":\"N\",\"label\":\"SERUM\",\"ingredients\":\"" + list + "\"}")
        .post("/v1/products")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("#/ingredients"));
  }
}
