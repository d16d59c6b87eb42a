package dev.dewcycle.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dewcycle.events.Category;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoLinesTest {
  @Test
  void there_are_at_least_60_products_each_with_a_sku_of_its_own() {
    var skus = texts(DemoLines.products(), "sku");

    assertThat(skus).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void every_category_has_a_product() {
    var all = Arrays.stream(Category.values()).map(Enum::name).toList();

    assertThat(texts(DemoLines.products(), "label")).containsAll(all);
  }

  @Test
  void the_subscribers_use_products_that_are_there() {
    var used =
        DemoLines.subscribers().stream()
            .flatMap(person -> Stream.of(person.path("applications")))
            .flatMap(
                applications -> texts(applications.valueStream().toList(), "product").stream());
    var there = texts(DemoLines.products(), "sku").stream().map(sku -> "sku:" + sku).toList();

    assertThat(used).isNotEmpty().allMatch(there::contains);
  }

  private static List<String> texts(List<JsonNode> lines, String field) {
    return lines.stream().map(line -> line.path(field).asText()).toList();
  }
}
