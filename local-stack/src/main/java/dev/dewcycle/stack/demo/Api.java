package dev.dewcycle.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dewcycle.stack.settings.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * The services' HTTP interface, as one client of the token endpoint.
 *
 * @param http shared by all calls
 * @param token the bearer token
 */
record Api(HttpClient http, String token) {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Gets a token for the client, whose secret is its id. */
  static Api as(String client, URI tokens) {
    var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    var form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + client;
    var request =
        HttpRequest.newBuilder(tokens)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    var answer = new Api(http, "").send(request);
    return new Api(http, answer.body().path("access_token").asText());
  }

  /** An answer; the body is a missing node where there is none. */
  record Answer(int status, JsonNode body) {
    boolean isGood() {
      return status / 100 == 2;
    }
  }

  Answer post(String url, String body, String idempotencyKey) {
    return send(
        json(url).header("Idempotency-Key", idempotencyKey).POST(BodyPublishers.ofString(body)));
  }

  Answer put(String url, String body) {
    return send(json(url).PUT(BodyPublishers.ofString(body)));
  }

  Answer get(String url) {
    return send(json(url).GET());
  }

  private HttpRequest.Builder json(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      var response = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
      var type = response.headers().firstValue("Content-Type").orElse("");
      var isJson = type.contains("json") && response.body().length > 0;
      return new Answer(
          response.statusCode(), isJson ? JSON.readTree(response.body()) : JSON.missingNode());
    } catch (IOException e) {
      throw new StackFailure("The demo data could not be loaded: " + e + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Loading the demo data was interrupted.", e);
    }
  }
}
