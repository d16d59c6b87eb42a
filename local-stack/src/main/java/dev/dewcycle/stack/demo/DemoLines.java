package dev.dewcycle.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of the demo data, one JSON object a line. */
final class DemoLines {
  private DemoLines() {}

  /** Bodies of {@code POST /v1/products}; each has a {@code sku} of its own. */
  static List<JsonNode> products() {
    return read("/demo/products.ndjson");
  }

  /**
   * Objects of {@code subscriber}, {@code profile} and {@code applications}; products by {@code
   * sku:…}.
   */
  static List<JsonNode> subscribers() {
    return read("/demo/subscribers.ndjson");
  }

  private static List<JsonNode> read(String name) {
    try (var in = DemoLines.class.getResourceAsStream(name)) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank()).map(DemoLines::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(String line) {
    try {
      return Api.JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not JSON: " + line, e);
    }
  }
}
