package dev.dewcycle.routine.reaction.adapter;

import static dev.dewcycle.routine.checkin.adapter.CheckIns.severe;
import static dev.dewcycle.routine.checkin.adapter.CheckIns.with;
import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.cream;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.testing.Api.as;
import static dev.dewcycle.routine.testing.Api.daily;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.dewcycle.routine.checkin.adapter.CheckIns;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProductBlockResourceTest {
  @Inject Neighbours neighbours;

  private String subscriber;

  @BeforeEach
  void a_subscriber_who_reacted_to_her_cream() {
    neighbours.sell(ampoule(), cream(), serum());
    subscriber = Api.subscriber(neighbours.clock("2026-03-02T00:00:00Z"));
    Api.putRoutine(subscriber, daily(cream(), "PM"));
    react(cream());
  }

  @Test
  void the_use_of_a_blocked_product_is_a_finding_until_the_block_is_cleared() {
    Api.getRoutine(subscriber).then().body("findings.rule", contains("L49"));

    ifMatch("\"1\"").delete(path(cream())).then().statusCode(204);

    Api.getRoutine(subscriber).then().body("findings", empty());
    demo().get(path(cream())).then().statusCode(404);
  }

  @Test
  void a_block_tells_since_when_and_by_what() {
    demo()
        .get(path(cream()))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("since", equalTo("2026-03-02"))
        .body("source", equalTo("CHECK_IN"));
  }

  @Test
  void a_reaction_that_came_in_meanwhile_is_not_cleared_unseen() {
    react(cream());

    assertThat(demo().delete(path(cream())).statusCode()).isEqualTo(428);
    assertThat(ifMatch("\"1\"").delete(path(cream())).statusCode()).isEqualTo(412);
    assertThat(ifMatch("\"2\"").delete(path(cream())).statusCode()).isEqualTo(204);
  }

  @Test
  void several_blocks_are_listed_page_by_page_and_cleared_one_by_one() {
    react(serum());

    demo()
        .get("/v1/subscribers/" + subscriber + "/product-blocks?limit=1")
        .then()
        .body("items", hasSize(1));
    ifMatch("*").delete(path(serum())).then().statusCode(204);

    demo()
        .get("/v1/subscribers/" + subscriber + "/product-blocks")
        .then()
        .body("items.product", contains(cream().id().toString()));
  }

  @Test
  void what_is_not_blocked_cannot_be_cleared() {
    ifMatch("*").delete(path(serum())).then().statusCode(404);
    ifMatch("*")
        .delete("/v1/subscribers/" + subscriber + "/product-blocks/sku:unheard-of")
        .then()
        .statusCode(404);
    as("other").header("If-Match", "*").delete(path(cream())).then().statusCode(404);
  }

  @Test
  void a_phase_with_a_blocked_product_is_not_even_planned() {
    react(ampoule());

    Api.start(subscriber, with(Api.phase(ampoule()), "start", false))
        .then()
        .statusCode(409)
        .body("findings.rule", hasItem("L49"));
    ifMatch("*").delete(path(ampoule())).then().statusCode(204);
    Api.start(subscriber, with(Api.phase(ampoule()), "start", false))
        .then()
        .body("findings.products.flatten()", not(hasItem(ampoule().id().toString())));
  }

  private void react(Bottle bottle) {
    CheckIns.post(subscriber, with(severe("REDNESS"), "product", bottle.id().toString()))
        .then()
        .statusCode(201);
  }

  private String path(Bottle bottle) {
    return "/v1/subscribers/" + subscriber + "/product-blocks/" + bottle.id();
  }

  private static RequestSpecification ifMatch(String etag) {
    return demo().header("If-Match", etag);
  }
}
