package dev.dewcycle.routine.owned.adapter;

import static dev.dewcycle.routine.testing.Api.as;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class OwnedResourceTest {
  private static final Map<String, Object> SERUM =
      Map.of(
          "product", Bottle.serum().id().toString(),
          "openedOn", "2025-11-02",
          "usingSince", "2025-09-01",
          "lot", "A17");
  private static final Map<String, Object> CREAM =
      Map.of("product", Bottle.cream().id().toString());

  @Inject Neighbours neighbours;

  private String subscriber;

  @BeforeEach
  void somebody_is_known_and_products_are_on_sale() {
    neighbours.sell(Bottle.serum(), Bottle.cream());
    subscriber = Api.subscriber(Map.of());
  }

  @Test
  void what_is_told_is_kept_in_its_order() {
    put(SERUM, CREAM).then().statusCode(200).header("ETag", equalTo("\"1\""));

    demo()
        .get(path())
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("product", equalTo(List.of(SERUM.get("product"), CREAM.get("product"))))
        .body("[0].lot", equalTo("A17"))
        .body("[0].openedOn", equalTo("2025-11-02"))
        .body("[1].openedOn", nullValue());
  }

  @Test
  void nothing_is_version_0() {
    demo().get(path()).then().header("ETag", equalTo("\"0\"")).body("$", empty());
  }

  @Test
  void a_change_names_the_version_that_it_edits() {
    put(SERUM);

    put(CREAM).then().statusCode(428);
    demo().header("If-Match", "\"7\"").body(List.of(CREAM)).put(path()).then().statusCode(412);
    demo()
        .header("If-Match", "\"1\"")
        .body(List.of())
        .put(path())
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("$", empty());
  }

  @Test
  void the_same_again_changes_nothing() {
    put(SERUM);

    demo()
        .header("If-Match", "\"1\"")
        .body(List.of(SERUM))
        .put(path())
        .then()
        .header("ETag", equalTo("\"1\""));
  }

  @Test
  void what_cannot_be_is_refused_with_pointers() {
    refused(Map.of("product", UUID.randomUUID().toString()), "#/1/product");
    refused(Map.of("product", CREAM.get("product"), "openedOn", "2190-01-01"), "#/1/openedOn");
    refused(Map.of("product", CREAM.get("product"), "usingSince", "1800-01-01"), "#/1/usingSince");
    refused(Map.of("product", CREAM.get("product"), "lot", "x".repeat(65)), "#/1/lot");
    demo().get(path()).then().body("$", empty());
  }

  @Test
  void so_many_packages_nobody_has() {
    demo().body(Collections.nCopies(201, CREAM)).put(path()).then().statusCode(422);
  }

  @Test
  void a_foreign_subscriber_is_absent() {
    as("other").body(List.of()).put(path()).then().statusCode(404);
    as("other").get(path()).then().statusCode(404);
  }

  @Test
  void an_erased_subscriber_leaves_nothing_to_the_next_of_the_name() {
    put(SERUM);
    demo()
        .header("If-Match", "\"1\"")
        .delete("/v1/subscribers/" + subscriber)
        .then()
        .statusCode(204);

    demo().body(Api.profile(Map.of())).put("/v1/subscribers/" + subscriber).then().statusCode(201);

    demo().get(path()).then().header("ETag", equalTo("\"0\"")).body("$", empty());
  }

  private void refused(Map<String, Object> bad, String pointer) {
    put(CREAM, bad)
        .then()
        .statusCode(422)
        .body("errors", hasSize(1))
        .body("errors.pointer", hasItem(pointer));
  }

  @SafeVarargs
  private Response put(Map<String, Object>... items) {
    return demo().body(List.of(items)).put(path());
  }

  private String path() {
    return "/v1/subscribers/" + subscriber + "/owned";
  }
}
