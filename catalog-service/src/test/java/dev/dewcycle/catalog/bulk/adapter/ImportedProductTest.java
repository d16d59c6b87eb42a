package dev.dewcycle.catalog.bulk.adapter;

import static dev.dewcycle.catalog.bulk.adapter.Bulk.NDJSON;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.exported;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.fresh;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.imported;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.serum;
import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import org.junit.jupiter.api.Test;

/** What is imported is as good as what is entered one by one. */
@CatalogTest
class ImportedProductTest {
  @Test
  void it_is_found_by_words_their_beginnings_and_with_a_typing_error() {
    var sku = fresh();
    imported(NDJSON, serum(sku, 4).replace("Serum " + sku, "Moonquartz " + sku));

    for (var query : new String[] {"moonquartz", "moonqu", "monquartz"}) {
      as("demo")
          .queryParam("query", query)
          .get("/v1/products")
          .then()
          .statusCode(200)
          .body("items.sku", hasItem(sku));
    }
  }

  @Test
  void a_recall_outlasts_an_import_and_is_exported() {
    var sku = fresh();
    imported(NDJSON, serum(sku, 4));
    as("demo")
        .body("{\"reason\":\"Contaminated\",\"action\":\"PAUSE\"}")
        .post("/v1/products/sku:" + sku + "/recall")
        .then()
        .statusCode(200);

    imported(NDJSON, serum(sku, 10));

    as("demo")
        .get("/v1/products/sku:" + sku)
        .then()
        .body("version", equalTo(3))
        .body("recall.reason", equalTo("Contaminated"));
    assertThat(exported("demo"))
        .filteredOn(line -> line.path("sku").asText().equals(sku))
        .singleElement()
        .satisfies(line -> assertThat(line.at("/recall/action").asText()).isEqualTo("PAUSE"));
  }
}
