package dev.dewcycle.kit.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

@KitTest
class OpenApiTest {
  @Test
  void the_document_tells_what_holds_for_every_operation() {
    given()
        .get("/openapi?format=json")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3.1"))
        .body("paths.'/v1/notes'.post.parameters.name", hasItem("Idempotency-Key"))
        .body(
            "paths.'/v1/notes'.get.responses.default.content.'application/problem+json'.schema.$ref",
            equalTo("#/components/schemas/Problem"))
        .body(
            "paths.'/v1/notes/{id}'.put.parameters.find { it.name == 'If-Match' }.schema.type",
            equalTo("string"));
  }
}
