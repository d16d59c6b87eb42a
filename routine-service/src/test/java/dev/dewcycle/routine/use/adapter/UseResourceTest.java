package dev.dewcycle.routine.use.adapter;

import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.testing.Api.as;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class UseResourceTest {
  @Inject Neighbours neighbours;

  private String subscriber;

  @BeforeEach
  void a_subscriber_on_2_March() {
    neighbours.sell(serum());
    subscriber = Api.subscriber(neighbours.clock("2026-03-02T00:00:00Z"));
  }

  @Test
  void the_last_word_on_a_use_counts_and_there_is_one_of_each() {
    tick("PM", "2026-03-01", "SKIPPED").then().statusCode(201);

    tick("PM", "2026-03-01", "DONE").then().statusCode(200).body("status", equalTo("DONE"));

    list("").then().body("items", hasSize(1)).body("items[0].status", equalTo("DONE"));
  }

  @Test
  void days_are_listed_from_to_and_page_by_page() {
    tick("PM", "2026-02-01", "DONE");
    tick("AM", "2026-02-27", "DONE");
    tick("PM", "2026-02-27", "DONE");
    tick("AM", "2026-03-02", "DONE");

    list("").then().body("items.on", contains("2026-02-27", "2026-02-27", "2026-03-02"));
    list("?from=2026-02-01&to=2026-02-27&limit=2")
        .then()
        .body("items.on", contains("2026-02-01", "2026-02-27"))
        .body("items[1].slot", equalTo("AM"));
    var link = list("?from=2026-02-01&to=2026-02-27&limit=2").header("Link");
    assertThat(link).contains("cursor=");
    demo()
        .urlEncodingEnabled(false)
        .get(link.substring(link.indexOf("<") + 1, link.indexOf(">")))
        .then()
        .body("items.slot", contains("PM"));
  }

  @ParameterizedTest
  @CsvSource({
    "PM, 2026-03-03, DONE, #/on",
    "PM, 9999-01-01, DONE, #/on",
    "NOON, 2026-03-01, DONE, #/slot",
    "PM, 2026-03-01, FORGOTTEN, #/status"
  })
  void what_cannot_be_is_refused_with_its_place(
      String slot, String on, String status, String pointer) {
    tick(slot, on, status).then().statusCode(422).body("errors.pointer", hasItem(pointer));
    list("").then().body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "?from=yesterday, #/query/from",
    "?from=2026-03-01&to=2026-02-01, #/query/to",
    "?cursor=!!, #/query/cursor"
  })
  void a_question_that_makes_no_sense_is_refused(String query, String pointer) {
    list(query).then().statusCode(422).body("errors.pointer", hasItem(pointer));
  }

  @Test
  void another_tenant_s_subscriber_looks_absent() {
    as("other").get("/v1/subscribers/" + subscriber + "/uses").then().statusCode(404);
  }

  private Response tick(String slot, String on, String status) {
    return demo()
        .body(Map.of("product", serum().id().toString(), "slot", slot, "on", on, "status", status))
        .post("/v1/subscribers/" + subscriber + "/uses");
  }

  private Response list(String query) {
    return demo().urlEncodingEnabled(false).get("/v1/subscribers/" + subscriber + "/uses" + query);
  }
}
