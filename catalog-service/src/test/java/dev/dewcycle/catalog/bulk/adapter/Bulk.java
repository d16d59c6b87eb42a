package dev.dewcycle.catalog.bulk.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dewcycle.kit.testing.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Imports and exports as a partner's program makes them. */
final class Bulk {
  static final String NDJSON = "application/x-ndjson";
  static final String CSV = "text/csv";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Bulk() {}

  static String fresh() {
    return UUID.randomUUID().toString().substring(24);
  }

  /** A GTIN that no other test has used: 13 digits, the last of which checks the others. */
  static String gtin() {
    var digits = "88%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L));
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += Character.digit(digits.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
    }
    return digits + (10 - sum % 10) % 10;
  }

  /** A line with a SKU of its own kind; further fields go before the brace. */
  static String serum(String sku, double percent, String... further) {
    var more = Stream.concat(Stream.of(numbered(sku)), Stream.of(further)).toArray(String[]::new);
    return named("Haneul Lab", "Serum " + sku, percent, more);
  }

  static String numbered(String sku) {
    return "\"sku\":\"%s\"".formatted(sku);
  }

  /** A line without numbers, unless they are among the further fields. */
  static String named(String brand, String name, double percent, String... further) {
    var more = further.length == 0 ? "" : "," + String.join(",", further);
    return """
    {"brand":"%s","name":"%s","label":"SERUM",\
    "ingredients":"Aqua, Glycerin, Niacinamide, Phenoxyethanol",\
    "declared":[{"inci":"Niacinamide","percent":%s}]%s}
    """
        .formatted(brand, name, percent, more);
  }

  static HttpRequest.Builder request(String client, String path) {
    var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Bearer " + Tokens.of(client));
  }

  static HttpRequest.Builder posting(String type) {
    return request("demo", "/v1/product-imports").header("Content-Type", type);
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The lines that the body is answered with. */
  static List<JsonNode> imported(String type, String body) {
    return lines(send(posting(type).POST(BodyPublishers.ofByteArray(body.getBytes(UTF_8)))));
  }

  static List<JsonNode> imported(String type, String body, String key) {
    return lines(
        send(posting(type).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body))));
  }

  static List<JsonNode> lines(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return answer.body().lines().map(Bulk::json).toList();
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every product of the client, as it is exported. */
  static List<JsonNode> exported(String client) {
    return lines(send(request(client, "/v1/product-exports").GET()));
  }
}
