package dev.dewcycle.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.dewcycle.stack.settings.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** A partner's code: fetches a token and calls the services. */
public final class Partner {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Function<Service, URI> services;
  private final String token;

  /**
   * Signs in.
   *
   * @param services the base address of each service
   * @param tokens the address that gives tokens
   * @param client both id and secret of the client
   */
  public Partner(Function<Service, URI> services, URI tokens, String client) {
    this.services = services;
    var form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(client, client);
    var request =
        HttpRequest.newBuilder(tokens)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    this.token = send(request).body().path("access_token").asText();
  }

  public Answer get(Service service, String path) {
    return call("GET", service, path, "", Map.of());
  }

  /** Posts JSON; headers such as Idempotency-Key come in pairs of name and value. */
  public Answer post(Service service, String path, Object body, String... headers) {
    return call("POST", service, path, write(body), pairs(headers));
  }

  public Answer put(Service service, String path, Object body, String... headers) {
    return call("PUT", service, path, write(body), pairs(headers));
  }

  /** Sends a body as it is, be it JSON or not. */
  public Answer call(
      String method, Service service, String path, String body, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(services.apply(service).resolve("/v1" + path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + token)
            .method(
                method,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body, UTF_8));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::header);
    return send(request.build());
  }

  private Answer send(HttpRequest request) {
    try {
      var answer = http.send(request, BodyHandlers.ofString(UTF_8));
      return new Answer(answer.statusCode(), answer.headers(), read(answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode read(String body) {
    try {
      return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static String write(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> pairs(String... headers) {
    var map = new java.util.TreeMap<String, String>();
    for (var i = 0; i < headers.length; i += 2) {
      map.put(headers[i], headers[i + 1]);
    }
    return map;
  }
}
