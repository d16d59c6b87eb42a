package dev.dewcycle.catalog.product.adapter;

import static dev.dewcycle.catalog.product.adapter.Calls.as;
import static dev.dewcycle.catalog.product.adapter.Calls.entered;
import static dev.dewcycle.catalog.product.adapter.Calls.serum;
import static dev.dewcycle.kit.testing.TopicReader.data;
import static dev.dewcycle.kit.testing.TopicReader.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.EventType;
import dev.dewcycle.events.ProductChanged;
import dev.dewcycle.events.Topics;
import dev.dewcycle.events.testing.EventSchemas;
import dev.dewcycle.kit.event.EventJson;
import dev.dewcycle.kit.testing.TopicReader;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What leaves for Kafka when products change. */
@CatalogTest
class ProductEventTest {
  @Inject EventJson json;

  private static List<ConsumerRecord<String, byte[]>> told(String id, int count) {
    try (var topic = new TopicReader(Topics.PRODUCTS)) {
      return topic.await(count, record -> record.key().equals("demo:test/" + id));
    }
  }

  private ProductChanged product(ConsumerRecord<String, byte[]> record) {
    return (ProductChanged) json.read(EventType.PRODUCT_CHANGED, record.value());
  }

  @Test
  void a_product_is_told_whole_with_its_headers_and_fits_the_schema() {
    var id = entered(serum("Told", 10, "\"spf\":30", "\"directions\":\"Use twice a week.\""));

    var record = told(id, 1).getFirst();

    assertThat(header(record, EventHeaders.TYPE)).isEqualTo("ProductChanged");
    assertThat(header(record, EventHeaders.SOURCE)).isEqualTo("/catalog-service");
    assertThat(header(record, EventHeaders.TENANT)).isEqualTo("demo");
    assertThat(header(record, EventHeaders.MODE)).isEqualTo("test");
    assertThat(header(record, EventHeaders.AGGREGATE_VERSION)).isEqualTo("1");
    EventSchemas.assertValid("ProductChanged", data(record));
    assertThat(product(record).usesPerWeek()).contains(2);
    assertThat(product(record).ingredients()).hasSize(4);
  }

  @Test
  void every_change_is_told_in_order_and_a_reformulation_says_so() {
    var id = entered(serum("Changed", 4));
    put(id, 1, serum("Renamed", 4));
    put(id, 2, serum("Renamed", 10));
    as("demo").header("If-Match", "\"3\"").delete("/v1/products/" + id + "?withdraw=true");

    var told = told(id, 4).stream().map(this::product).toList();

    assertThat(told).extracting(ProductChanged::version).containsExactly(1L, 2L, 3L, 4L);
    assertThat(told).extracting(ProductChanged::formulationVersion).containsExactly(1L, 1L, 2L, 2L);
    assertThat(told)
        .extracting(ProductChanged::withdrawn)
        .containsExactly(false, false, false, true);
  }

  private static void put(String id, int version, String body) {
    as("demo")
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put("/v1/products/" + id)
        .then()
        .statusCode(200);
  }
}
