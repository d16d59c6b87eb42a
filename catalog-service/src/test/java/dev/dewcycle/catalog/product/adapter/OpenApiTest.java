package dev.dewcycle.catalog.product.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

@CatalogTest
class OpenApiTest {
  private static final String JSON = "content.'application/json'.schema.'$ref'";

  @Test
  void the_contract_is_described_without_a_token() {
    given()
        .accept("application/json")
        .get("/openapi")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3.1"))
        .body("info.title", equalTo("Dewcycle catalogue"))
        .body(
            "paths.'/v1/products'.post.responses.'201'." + JSON,
            equalTo("#/components/schemas/Product"))
        .body("components.schemas.NewProduct.required", hasItems("brand", "name", "label"))
        .body("components.schemas.Category.enum", hasItem("SLEEPING_MASK"));
  }
}
