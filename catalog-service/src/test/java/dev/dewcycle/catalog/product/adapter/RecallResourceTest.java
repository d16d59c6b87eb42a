package dev.dewcycle.catalog.product.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static dev.dewcycle.catalog.product.adapter.Calls.entered;
import static dev.dewcycle.catalog.product.adapter.Calls.fresh;
import static dev.dewcycle.catalog.product.adapter.Calls.serum;
import static dev.dewcycle.catalog.usage.adapter.RoutineService.phase;
import static dev.dewcycle.catalog.usage.adapter.RoutineService.routine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.dewcycle.catalog.usage.adapter.RoutineService;
import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.PhaseState;
import dev.dewcycle.events.Topics;
import dev.dewcycle.events.testing.EventSchemas;
import dev.dewcycle.kit.testing.TopicReader;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogTest
class RecallResourceTest {
  @Inject RoutineService routines;

  private final String sku = "R/" + fresh() + " é";
  private final String gtin = Gtins.fresh();
  private String id;

  @BeforeEach
  void a_serum_with_numbers() {
    id = entered(serum("Called", 4, "\"sku\":\"" + sku + "\"", "\"gtin\":\"" + gtin + "\""));
  }

  private static Response recall(String name, String fields) {
    return as("demo").body("{" + fields + "}").post("/v1/products/{id}/recall", name);
  }

  private Response pause() {
    return recall(id, "\"reason\":\"Contaminated\",\"action\":\"PAUSE\"");
  }

  private Response get() {
    return as("demo").get("/v1/products/" + id);
  }

  @Test
  void a_dry_run_counts_whom_it_would_concern_and_does_nothing() {
    usedByTwo();

    var tried = recall(id, "\"reason\":\"R\",\"action\":\"STOP\",\"dryRun\":true");

    tried
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("dryRun", equalTo(true))
        .body("product", equalTo(id))
        .body("recall.action", equalTo("STOP"))
        .body("affected.subscribers", equalTo(2))
        .body("affected.routines", equalTo(1))
        .body("affected.openPhases", equalTo(1))
        .body("affected.activePhases", equalTo(1));
    get().then().body("version", equalTo(1)).body("recall", nullValue());
  }

  @Test
  void a_recall_is_shown_kept_by_a_change_and_told() {
    recall(id, "\"reason\":\" Contaminated \",\"action\":\"PAUSE\",\"lots\":[\"A1\"]")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("version", equalTo(2))
        .body("recall.reason", equalTo("Contaminated"))
        .body("recall.at", notNullValue());
    as("demo")
        .queryParam("sku", sku)
        .get("/v1/products")
        .then()
        .body("items.recalled", contains(true));
    as("demo").header("If-Match", "\"2\"").body(serum("Renamed", 4)).put("/v1/products/" + id);

    get().then().body("version", equalTo(3)).body("recall.lots", contains("A1"));
    as("demo")
        .get("/v1/products/" + id + "/versions")
        .then()
        .body("items.recall.reason", contains("Contaminated", "Contaminated"))
        .body("items[2].recall", nullValue());
    assertThat(told(3)).last().asString().contains("\"action\":\"PAUSE\"").contains("Renamed");
  }

  @Test
  void the_same_recall_changes_nothing_and_another_action_replaces_it() {
    pause();

    pause().then().body("version", equalTo(2));

    recall(id, "\"reason\":\"Contaminated\",\"action\":\"STOP\"")
        .then()
        .body("version", equalTo(3))
        .body("recall.action", equalTo("STOP"));
  }

  @Test
  void the_same_key_gets_the_same_answer_and_no_second_version() {
    var key = fresh();
    var body = "{\"reason\":\"R\",\"action\":\"STOP\"}";
    var path = "/v1/products/" + id + "/recall";
    var first = as("demo").header("Idempotency-Key", key).body(body).post(path);

    var again = as("demo").header("Idempotency-Key", key).body(body).post(path);

    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void a_recall_is_lifted_by_its_version_and_only_once() {
    pause();
    var path = "/v1/products/" + id + "/recall";

    as("demo").delete(path).then().statusCode(428);
    as("demo").header("If-Match", "\"1\"").delete(path).then().statusCode(412);
    as("demo").header("If-Match", "\"2\"").delete(path).then().statusCode(204);
    as("demo").header("If-Match", "\"3\"").delete(path).then().statusCode(404);

    get().then().body("version", equalTo(3)).body("recall", nullValue());
  }

  @Test
  void a_product_in_use_is_withdrawn_only_where_that_is_said() {
    usedByTwo();
    var path = "/v1/products/" + id;

    as("demo")
        .header("If-Match", "\"1\"")
        .delete(path)
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", containsString("in-use"))
        .body("detail", containsString("1 routines and 1 open phases"))
        .body("uses.subscribers", equalTo(2));
    as("demo").header("If-Match", "\"1\"").delete(path + "?withdraw=true").then().statusCode(204);

    get().then().body("withdrawn", equalTo(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sku", "gtin"})
  void a_product_is_recalled_changed_and_withdrawn_by_its_numbers(String number) {
    var name = number + ":" + (number.equals("sku") ? sku : gtin);
    var path = "/v1/products/{id}";
    var numbered = serum("Changed", 10, "\"sku\":\"" + sku + "\"", "\"gtin\":\"" + gtin + "\"");

    as("demo").get(path, name).then().body("id", equalTo(id));
    recall(name, "\"reason\":\"R\",\"action\":\"PAUSE\"").then().body("product", equalTo(id));
    as("demo").header("If-Match", "*").delete(path + "/recall", name).then().statusCode(204);
    as("demo").header("If-Match", "*").body(numbered).put(path, name).then().statusCode(200);
    as("demo").get(path + "/versions", name).then().body("items.version", contains(4, 3, 2, 1));
    as("demo").header("If-Match", "*").delete(path, name).then().statusCode(204);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"action\":\"STOP\" | #/reason",
        "\"reason\":\" \",\"action\":\"STOP\" | #/reason",
        "\"reason\":\"R\" | #/action",
        "\"reason\":\"R\",\"action\":\"BURN\" | #/action",
        "\"reason\":\"R\",\"action\":\"STOP\",\"lots\":[\"A\",\"A\"] | #/lots/1",
        "\"reason\":\"R\",\"action\":\"STOP\",\"lots\":[null] | #/lots/0",
        "\"reason\":\"R\",\"action\":\"STOP\",\"lots\":\"A\" | #/lots",
        "\"reason\":\"R\",\"action\":\"STOP\",\"dryRun\":\"yes\" | #/dryRun",
        "\"reason\":\"R\",\"action\":\"STOP\",\"dry\":true | #/dry"
      })
  void a_flaw_is_named_by_its_pointer_and_nothing_is_recalled(String fields, String pointer) {
    recall(id, fields)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItems(pointer));

    get().then().body("recall", nullValue());
  }

  @Test
  void what_is_not_there_or_of_another_tenant_looks_absent() {
    var body = "{\"reason\":\"R\",\"action\":\"STOP\"}";
    var absent = "/v1/products/" + UUID.randomUUID() + "/recall";

    as("demo").body(body).post(absent).then().statusCode(404);
    as("other").body(body).post("/v1/products/" + id + "/recall").then().statusCode(404);
    as("demo-live").body(body).post("/v1/products/" + id + "/recall").then().statusCode(404);
    as("demo").header("If-Match", "*").delete(absent).then().statusCode(404);
  }

  /** One has it in her routine, the other in a phase; both are told by Kafka. */
  private void usedByTwo() {
    var product = UUID.fromString(id);
    routines.tell(routine("mina-" + id, 1, 1, product));
    routines.tell(phase("hana-" + id, UUID.randomUUID(), 1, product, PhaseState.ACTIVE));
    await()
        .untilAsserted(
            () ->
                recall(id, "\"reason\":\"R\",\"action\":\"STOP\",\"dryRun\":true")
                    .then()
                    .body("affected.subscribers", equalTo(2)));
  }

  /** The data of the product's events, each held against its schema. */
  private List<String> told(int count) {
    try (var topic = new TopicReader(Topics.PRODUCTS)) {
      var told =
          topic.await(count, record -> record.key().equals("demo:test/" + id)).stream()
              .peek(
                  record ->
                      assertThat(TopicReader.header(record, EventHeaders.TYPE))
                          .isEqualTo("ProductChanged"))
              .map(TopicReader::data)
              .toList();
      told.forEach(data -> EventSchemas.assertValid("ProductChanged", data));
      return told;
    }
  }
}
