package dev.dewcycle.catalog.bulk.adapter;

import static dev.dewcycle.catalog.bulk.adapter.Bulk.NDJSON;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.exported;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.fresh;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.imported;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.serum;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dewcycle.catalog.product.adapter.CatalogTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@CatalogTest
class ExportResourceTest {
  private static final String FULL =
      """
      "gtin":"%s","size":"30 ml","paoMonths":6,"spf":30,"texture":"LIGHT","rinseOff":false,\
      "directions":"Use twice a week.","concerns":["CALMING"],"claims":["Glow; at once"]""";

  private static List<JsonNode> of(String run, String client) {
    return exported(client).stream()
        .filter(product -> product.path("sku").asText().startsWith(run))
        .toList();
  }

  private static JsonNode withoutStanding(JsonNode product) {
    return ((ObjectNode) product.deepCopy())
        .without(List.of("id", "version", "formulationVersion"));
  }

  @Test
  void what_was_entered_comes_back_and_what_is_withdrawn_says_so() {
    var run = fresh();
    imported(NDJSON, serum(run + "a", 4) + serum(run + "b", 4, "\"withdrawn\":true"));

    var products = of(run, "demo");

    assertThat(products)
        .extracting(product -> product.path("withdrawn").asBoolean())
        .containsExactly(false, true);
    assertThat(products.getFirst().path("ingredients").asText()).startsWith("Aqua, Glycerin");
  }

  @Test
  void an_export_that_is_imported_changes_nothing() {
    var run = fresh();
    imported(
        NDJSON,
        serum(run + "a", 4, FULL.formatted(Bulk.gtin()))
            + serum(run + "b", 4, "\"withdrawn\":true"));
    var export = of(run, "demo").stream().map(JsonNode::toString).collect(joining("\n"));

    var answer = imported(NDJSON, export);

    assertThat(answer.getLast().path("unchanged").asInt()).isEqualTo(2);
    assertThat(answer.getLast().path("unknownColumns")).isEmpty();
  }

  @Test
  void an_export_that_another_tenant_imports_gives_the_same_products() {
    var run = fresh();
    imported(
        NDJSON,
        serum(run + "a", 4, FULL.formatted(Bulk.gtin()))
            + serum(run + "b", 10, "\"withdrawn\":true"));
    var left = of(run, "demo");
    var export = left.stream().map(JsonNode::toString).collect(joining("\n"));

    Bulk.send(
        Bulk.request("other", "/v1/product-imports")
            .header("Content-Type", NDJSON)
            .POST(BodyPublishers.ofString(export)));

    assertThat(of(run, "other").stream().map(ExportResourceTest::withoutStanding))
        .containsExactlyInAnyOrderElementsOf(
            left.stream().map(ExportResourceTest::withoutStanding).toList());
  }

  @Test
  void an_export_holds_each_product_once_however_many_there_are() {
    var run = fresh();
    imported(NDJSON, IntStream.range(0, 1_200).mapToObj(i -> serum(run + i, 4)).collect(joining()));

    var skus = of(run, "demo").stream().map(product -> product.path("sku").asText()).toList();

    assertThat(skus).hasSize(1_200).doesNotHaveDuplicates();
  }
}
