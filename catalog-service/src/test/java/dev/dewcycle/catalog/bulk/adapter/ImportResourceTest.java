package dev.dewcycle.catalog.bulk.adapter;

import static dev.dewcycle.catalog.bulk.adapter.Bulk.CSV;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.NDJSON;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.fresh;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.imported;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.named;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.numbered;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.serum;
import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@CatalogTest
class ImportResourceTest {
  @Test
  void each_line_is_answered_and_a_bad_one_does_not_stop_the_rest() {
    var sku = fresh();

    var answer = imported(NDJSON, serum(sku, 4) + "nonsense\n\n" + serum(sku + "b", 400));

    assertThat(answer).extracting(line -> line.path("line").asInt()).containsExactly(1, 2, 4, 0);
    assertThat(answer.get(0).path("status").asText()).isEqualTo("CREATED");
    assertThat(answer.get(0).path("role").asText()).isEqualTo("SERUM");
    assertThat(answer.get(0).path("version").asInt()).isEqualTo(1);
    assertThat(answer.get(1).at("/errors/0/detail").asText()).contains("not valid JSON");
    assertThat(answer.get(2).at("/errors/0/pointer").asText()).isEqualTo("#/declared/0/percent");
    assertThat(answer.getLast().toString())
        .isEqualTo(
            "{\"done\":true,\"lines\":4,\"created\":1,\"updated\":0,\"unchanged\":0,\"rejected\":2,"
                + "\"unknownColumns\":[]}");
  }

  @Test
  void the_same_lines_once_more_change_nothing() {
    var body = serum(fresh(), 4) + serum(fresh(), 10);
    imported(NDJSON, body);

    var answer = imported(NDJSON, body);

    assertThat(answer.getLast().path("unchanged").asInt()).isEqualTo(2);
  }

  @Test
  void other_strength_is_a_reformulation() {
    var sku = fresh();
    imported(NDJSON, serum(sku, 4));

    var line = imported(NDJSON, serum(sku, 10)).getFirst();

    assertThat(line.path("status").asText()).isEqualTo("UPDATED");
    assertThat(line.path("version").asInt()).isEqualTo(2);
    assertThat(line.path("formulationVersion").asInt()).isEqualTo(2);
  }

  @Test
  void a_row_without_numbers_changes_the_product_that_is_called_the_same() {
    var name = "Dew " + fresh();
    var entered = imported(NDJSON, named("Haneul Lab", name, 4)).getFirst();

    var line = imported(NDJSON, named("HANEUL lab", name.toUpperCase(Locale.ROOT), 10)).getFirst();

    assertThat(line.path("status").asText()).isEqualTo("UPDATED");
    assertThat(line.path("id").asText()).isEqualTo(entered.path("id").asText());
  }

  @Test
  void a_row_with_a_number_gives_it_to_the_product_that_is_called_the_same_and_has_none() {
    var name = "Dew " + fresh();
    var sku = fresh();
    var entered = imported(NDJSON, named("Haneul Lab", name, 4)).getFirst();

    var line = imported(NDJSON, named("Haneul Lab", name, 4, numbered(sku))).getFirst();

    assertThat(line.path("status").asText()).isEqualTo("UPDATED");
    as("demo")
        .get("/v1/products/sku:" + sku)
        .then()
        .body("id", equalTo(entered.path("id").asText()));
  }

  @Test
  void a_name_that_several_products_have_says_too_little() {
    var name = "Dew " + fresh();
    imported(
        NDJSON,
        named("Haneul Lab", name, 4, numbered(fresh()))
            + named("Haneul Lab", name, 4, numbered(fresh())));

    var line = imported(NDJSON, named("Haneul Lab", name, 10)).getFirst();

    assertThat(line.path("status").asText()).isEqualTo("REJECTED");
    assertThat(line.at("/errors/0/pointer").asText()).isEqualTo("#/name");
  }

  @Test
  void of_two_lines_for_one_product_the_last_one_wins_and_both_are_answered() {
    var sku = fresh();

    var answer = imported(NDJSON, serum(sku, 4) + serum(sku, 10));

    assertThat(answer.get(0).path("status").asText()).isEqualTo("CREATED");
    assertThat(answer.get(1).path("status").asText()).isEqualTo("UPDATED");
    as("demo")
        .get("/v1/products/sku:" + sku)
        .then()
        .body("version", equalTo(2))
        .body("declared.percent", contains(10.0f));
    as("demo")
        .get("/v1/products/sku:" + sku + "/versions")
        .then()
        .body("items.version", contains(2, 1));
  }

  @Test
  void what_is_withdrawn_comes_back_by_an_import() {
    var sku = fresh();
    imported(NDJSON, serum(sku, 4, "\"withdrawn\":true"));
    var gone = as("demo").get("/v1/products/sku:" + sku).then().extract().path("withdrawn");

    imported(NDJSON, serum(sku, 4));

    assertThat(gone).isEqualTo(true);
    as("demo").get("/v1/products/sku:" + sku).then().body("withdrawn", equalTo(false));
  }

  @Test
  void a_suppliers_table_is_taken_and_its_own_columns_are_named_once() {
    var sku = fresh();
    var body =
        """
        SKU;Brand;Name;Label;Ingredients;Declared;Concerns;rinseOff;Price;Shelf
        %s;Haneul Lab;=Dew;sleeping mask;"Aqua, Glycerin, Niacinamide";Niacinamide=4 %%;"hydration; calming";FALSE;9,90;A
        %sb;Haneul Lab;Dew two;SERUM;;;"CALMING;
        HYDRATION";;12;B
        """
            .formatted(sku, sku);

    var answer = imported(CSV, "\uFEFF" + body);

    assertThat(answer).extracting(line -> line.path("line").asInt()).containsExactly(2, 3, 0);
    assertThat(answer.getLast().path("unknownColumns").toString())
        .isEqualTo("[\"Price\",\"Shelf\"]");
    as("demo")
        .get("/v1/products/sku:" + sku)
        .then()
        .body("name", equalTo("=Dew"))
        .body("label", equalTo("SLEEPING_MASK"))
        .body("concerns", contains("HYDRATION", "CALMING"))
        .body("declared.percent", contains(4.0f));
    as("demo")
        .get("/v1/products/sku:" + sku + "b")
        .then()
        .body("concerns", contains("CALMING", "HYDRATION"))
        .body("strength", equalTo("UNKNOWN"));
  }

  @Test
  void a_name_over_two_lines_costs_its_row_only() {
    var sku = fresh();

    var table =
        imported(
            CSV,
            "sku,brand,name,label\n%s,Haneul Lab,\"Dew\nSerum\",SERUM\n%sb,Haneul Lab,Dew,SERUM\n"
                .formatted(sku, sku));
    var lines = imported(NDJSON, serum(sku + "c\\n", 4) + serum(sku + "d", 4));

    assertThat(table.get(0).at("/errors/0/pointer").asText()).isEqualTo("#/name");
    assertThat(table.get(1).path("status").asText()).isEqualTo("CREATED");
    assertThat(lines.get(0).at("/errors/0/pointer").asText()).isEqualTo("#/sku");
    assertThat(lines.get(1).path("status").asText()).isEqualTo("CREATED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "brand,name | #/header/label",
        "brand,name,label,Brand | #/header/brand",
        "`\"brand` | #/header"
      })
  void a_header_that_cannot_be_used_refuses_the_whole_body(String header, String pointer) {
    var answer =
        Bulk.send(Bulk.posting(CSV).POST(BodyPublishers.ofString(header + "\na,b,SERUM\n")));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Bulk.json(answer.body()).path("errors").findValuesAsText("pointer"))
        .contains(pointer);
  }

  @Test
  void another_encoding_is_refused() {
    var utf16 = BodyPublishers.ofByteArray("brand,name,label\n".getBytes(UTF_16));
    var packed = BodyPublishers.ofByteArray(new byte[] {31, -117});

    assertThat(Bulk.send(Bulk.posting(CSV).POST(utf16)).statusCode()).isEqualTo(415);
    assertThat(
            Bulk.send(Bulk.posting(NDJSON).header("Content-Encoding", "gzip").POST(packed))
                .statusCode())
        .isEqualTo(415);
    assertThat(Bulk.send(Bulk.posting(CSV + ";charset=euc-kr").POST(utf16)).statusCode())
        .isEqualTo(415);
  }

  @Test
  void a_body_may_be_larger_than_those_of_other_operations() {
    var run = fresh();
    var filler = "\"directions\":\"" + "Apply. ".repeat(500) + "\"";

    var answer =
        imported(
            NDJSON,
            IntStream.range(0, 1_000)
                .mapToObj(i -> serum(run + i, 4, filler))
                .collect(Collectors.joining()));

    assertThat(answer.getLast().path("created").asInt()).isEqualTo(1_000);
  }

  @Test
  void the_limit_of_other_operations_stays_also_where_the_length_is_not_told() {
    var endless = ("{\"brand\":\"" + "x".repeat(3_000_000)).getBytes(UTF_8);

    var answer =
        Bulk.send(
            Bulk.request("demo", "/v1/products")
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless))));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
  }

  @Test
  void a_line_beyond_all_measure_costs_itself_only() {
    var run = fresh();

    var answer =
        imported(NDJSON, serum(run, 4) + "x".repeat(10_000_000) + "\n" + serum(run + "b", 4));

    assertThat(answer.get(1).at("/errors/0/detail").asText()).contains("262,144 bytes");
    assertThat(answer.getLast().path("created").asInt()).isEqualTo(2);
  }

  @Test
  void another_tenants_product_is_not_met() {
    var sku = fresh();
    imported(NDJSON, serum(sku, 4));

    var answer =
        Bulk.lines(
            Bulk.send(
                Bulk.request("other", "/v1/product-imports")
                    .header("Content-Type", NDJSON)
                    .POST(BodyPublishers.ofString(serum(sku, 10)))));

    assertThat(answer.getFirst().path("status").asText()).isEqualTo("CREATED");
  }
}
