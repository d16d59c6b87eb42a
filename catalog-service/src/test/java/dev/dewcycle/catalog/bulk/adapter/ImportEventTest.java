package dev.dewcycle.catalog.bulk.adapter;

import static dev.dewcycle.catalog.bulk.adapter.Bulk.NDJSON;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.fresh;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.imported;
import static dev.dewcycle.catalog.bulk.adapter.Bulk.serum;
import static dev.dewcycle.kit.testing.TopicReader.data;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.product.adapter.CatalogTest;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.ProductChanged;
import dev.dewcycle.events.Topics;
import dev.dewcycle.events.testing.EventSchemas;
import dev.dewcycle.kit.event.EventJson;
import dev.dewcycle.kit.testing.TopicReader;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What leaves for Kafka when products are imported. */
@CatalogTest
class ImportEventTest {
  @Inject EventJson json;

  @Test
  void a_reformulation_is_told_with_a_higher_formulation_version() {
    var sku = fresh();
    var id = imported(NDJSON, serum(sku, 4)).getFirst().path("id").asText();
    imported(NDJSON, serum(sku, 4));
    imported(NDJSON, serum(sku, 10));

    try (var topic = new TopicReader(Topics.PRODUCTS)) {
      var told = topic.await(2, record -> record.key().equals("demo:test/" + id));

      assertThat(told)
          .extracting(
              record -> (ProductChanged) json.read(EventType.PRODUCT_CHANGED, record.value()))
          .extracting(ProductChanged::formulationVersion)
          .containsExactly(1L, 2L);
      EventSchemas.assertValid("ProductChanged", data(told.getLast()));
    }
  }
}
