package dev.dewcycle.catalog.product.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static dev.dewcycle.catalog.product.adapter.Calls.entered;
import static dev.dewcycle.catalog.product.adapter.Calls.fresh;
import static dev.dewcycle.catalog.product.adapter.Calls.post;
import static dev.dewcycle.catalog.product.adapter.Calls.serum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.dewcycle.kit.testing.RowSecurity;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogTest
class ProductResourceTest {
  @Test
  void a_product_is_entered_and_says_what_it_is() {
    var answer = post(serum("Dew " + fresh(), 4, "\"directions\":\"Apply after cleansing.\""));

    answer
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", containsString("/v1/products/" + answer.path("id")))
        .body("role", equalTo("SERUM"))
        .body("strength", equalTo("MODERATE"))
        .body("ingredients[2].inci", equalTo("NIACINAMIDE"))
        .body("ingredients[2].concentration.basis", equalTo("DECLARED"))
        .body("reasons.code", hasItem("UNDECIDED"));
  }

  @Test
  void a_strong_serum_is_an_ampoule_and_keeps_its_label() {
    post(serum("Strong " + fresh(), 10))
        .then()
        .statusCode(201)
        .body("label", equalTo("SERUM"))
        .body("role", equalTo("AMPOULE"))
        .body("traits.purpose.aim", equalTo("CORRECTION"));
  }

  @Test
  void a_product_is_found_by_id_sku_and_gtin() {
    var sku = "SKU " + fresh();
    var id = entered(serum("Found", 4, "\"sku\":\"" + sku + "\"", "\"gtin\":\"036000291452\""));

    for (var ref : List.of(id, "sku:" + sku, "gtin:036000291452", "gtin:00036000291452")) {
      as("demo").get("/v1/products/{id}", ref).then().statusCode(200).body("id", equalTo(id));
    }
  }

  @Test
  void another_tenant_and_the_other_mode_see_nothing() {
    var id = entered(serum("Secret " + fresh(), 4));

    as("other").get("/v1/products/" + id).then().statusCode(404);
    as("demo-live").get("/v1/products/" + id).then().statusCode(404);
  }

  @Test
  void a_change_needs_the_version_that_it_edits() {
    var id = entered(serum("Old", 4));
    var body = serum("New", 4);

    as("demo").body(body).put("/v1/products/" + id).then().statusCode(428);
    as("demo")
        .header("If-Match", "\"7\"")
        .body(body)
        .put("/v1/products/" + id)
        .then()
        .statusCode(412);
    as("demo")
        .header("If-Match", "\"1\"")
        .body(body)
        .put("/v1/products/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("name", equalTo("New"))
        .body("formulationVersion", equalTo(1));
  }

  @Test
  void the_same_facts_once_more_make_no_version() {
    var body = serum("Synced", 4, "\"directions\":\"Use twice a week.\"", "\"spf\":15");
    var id = entered(body);

    as("demo")
        .header("If-Match", "\"1\"")
        .body(body)
        .put("/v1/products/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
  }

  @Test
  void of_changes_at_the_same_time_one_wins() throws Exception {
    var id = entered(serum("Contended", 4));
    Callable<Integer> change =
        () ->
            as("demo")
                .header("If-Match", "\"1\"")
                .body(serum("Changed " + fresh(), 4))
                .put("/v1/products/" + id)
                .statusCode();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = threads.invokeAll(Collections.nCopies(6, change));

      assertThat(answers).extracting(Future::get).containsOnlyOnce(200).contains(412);
    }
  }

  @Test
  void versions_tell_the_history_newest_first() {
    var id = entered(serum("First", 4));
    as("demo").header("If-Match", "\"1\"").body(serum("Second", 10)).put("/v1/products/" + id);

    as("demo")
        .get("/v1/products/" + id + "/versions")
        .then()
        .statusCode(200)
        .body("items.version", contains(2, 1))
        .body("items.formulationVersion", contains(2, 1))
        .body("items.role", contains("AMPOULE", "SERUM"))
        .body("items[1].facts.name", equalTo("First"));
  }

  @Test
  void versions_come_in_pages() {
    var id = entered(serum("First", 4));
    as("demo").header("If-Match", "\"1\"").body(serum("Second", 4)).put("/v1/products/" + id);

    var first = as("demo").get("/v1/products/" + id + "/versions?limit=1");

    assertThat(first.<List<Integer>>path("items.version")).containsExactly(2);
    assertThat(Links.next(first).<List<Integer>>path("items.version")).containsExactly(1);
  }

  @Test
  void a_product_that_nobody_uses_is_withdrawn_and_never_deleted() {
    var id = entered(serum("Gone " + fresh(), 4));

    as("demo").delete("/v1/products/" + id).then().statusCode(428);
    as("demo").header("If-Match", "\"1\"").delete("/v1/products/" + id).then().statusCode(204);
    as("demo").header("If-Match", "\"2\"").delete("/v1/products/" + id).then().statusCode(204);

    as("demo")
        .get("/v1/products/" + id)
        .then()
        .body("withdrawn", equalTo(true))
        .body("version", equalTo(2));
  }

  @Test
  void the_product_that_has_a_number_is_named_by_a_path_that_works() {
    var numbered = "\"sku\":\"A/ 1" + fresh() + "\"";
    entered(serum("First", 4, numbered));

    String told =
        post(serum("Second", 4, numbered)).then().statusCode(409).extract().path("detail");

    var path = told.replaceAll(".* see (\\S+)\\. .*", "$1");
    as("demo").urlEncodingEnabled(false).get(path).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sku", "gtin"})
  void a_number_belongs_to_one_product(String field) {
    var number = field.equals("sku") ? "S-" + fresh() : "96385074";
    var numbered = "\"" + field + "\":\"" + number + "\"";
    entered(serum("First", 4, numbered));

    post(serum("Second", 4, numbered))
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("detail", containsString(number));
  }

  @Test
  void another_tenant_may_have_the_same_number() {
    var numbered = "\"sku\":\"" + fresh() + "\"";
    entered(serum("Ours", 4, numbered));

    as("other").body(serum("Theirs", 4, numbered)).post("/v1/products").then().statusCode(201);
  }

  @Test
  void reasons_are_in_korean_for_those_who_ask() {
    as("demo")
        .header("Accept-Language", "ko-KR, en;q=0.5")
        .body(serum("Dew", 4))
        .post("/v1/products")
        .then()
        .body("reasons.text", hasItem(containsString("표시된 분류")));
  }

  @Test
  void a_language_that_cannot_be_read_is_none() {
    as("demo")
        .header("Accept-Language", "ko-KR;q=x")
        .body(serum("Dew", 4))
        .post("/v1/products")
        .then()
        .statusCode(201)
        .body("reasons.text", not(hasItem(containsString("표시된 분류"))));
  }

  @Test
  void the_same_key_gets_the_same_product() {
    var key = fresh();
    var body = serum("Once", 4);
    String first =
        as("demo").header("Idempotency-Key", key).body(body).post("/v1/products").path("id");

    String second =
        as("demo").header("Idempotency-Key", key).body(body).post("/v1/products").path("id");

    assertThat(second).isEqualTo(first);
  }

  @Test
  void every_table_is_protected_by_tenant() throws SQLException {
    assertThat(RowSecurity.unprotectedTables()).isEmpty();
  }
}
