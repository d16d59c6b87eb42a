package dev.dewcycle.reminder.webhook.adapter;

import static dev.dewcycle.reminder.testing.Reminders.as;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.standardwebhooks.Webhook;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** An endpoint as its partner's code sees it. */
record Hook(String id, String secret) {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** What a test looks at. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Delivery(
      UUID id,
      String type,
      String state,
      int tries,
      Instant nextTryAt,
      Instant lastTryAt,
      Integer lastStatus,
      String lastFailure,
      String lastAnswer) {}

  static Hook made(String url, String... types) {
    var made =
        as("demo")
            .body(Map.of("url", url, "types", Arrays.asList(types)))
            .post("/v1/webhook-endpoints")
            .then()
            .statusCode(201)
            .extract();
    return new Hook(made.path("id"), made.path("secret"));
  }

  String path() {
    return "/v1/webhook-endpoints/" + id;
  }

  /** Sends a trial; the id of its message. */
  UUID test() {
    return UUID.fromString(
        as("demo").post(path() + "/test").then().statusCode(202).extract().path("message"));
  }

  int replay(Map<String, Object> which) {
    return as("demo")
        .body(which)
        .post(path() + "/replays")
        .then()
        .statusCode(202)
        .extract()
        .path("replayed");
  }

  Hook rotated() {
    return new Hook(
        id,
        as("demo").post(path() + "/rotate-secret").then().statusCode(200).extract().path("secret"));
  }

  /** The same, as it is when its partner has disabled it. */
  Hook disabled(String url) {
    as("demo")
        .header("If-Match", "*")
        .body(Map.of("url", url, "types", List.of("PhaseStarted"), "enabled", false))
        .put(path())
        .then()
        .statusCode(200);
    return this;
  }

  boolean isEnabled() {
    return as("demo").get(path()).then().statusCode(200).extract().path("enabled");
  }

  List<Delivery> deliveries() {
    return Arrays.asList(
        as("demo")
            .queryParam("limit", 200)
            .get(path() + "/deliveries")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getObject("items", Delivery[].class));
  }

  /** The first delivery that is as wanted, once there is one. */
  Delivery await1(Predicate<Delivery> wanted) {
    return await()
        .atMost(PATIENCE)
        .until(() -> deliveries().stream().filter(wanted).toList(), found -> !found.isEmpty())
        .getFirst();
  }

  static Predicate<Delivery> tried(int times) {
    return delivery -> delivery.tries() == times;
  }

  static Predicate<Delivery> isDelivered() {
    return delivery -> delivery.state().equals("DELIVERED");
  }

  /** Whether the standard's own library takes the request for one of ours. */
  boolean signed(Receiver.Got request) {
    try {
      new Webhook(secret).verify(request.body(), request.headers());
      return true;
    } catch (Exception e) {
      return false;
    }
  }

  static List<Receiver.Got> awaitGot(Receiver receiver, String path, int count) {
    return await().atMost(PATIENCE).until(() -> receiver.got(path), got -> got.size() >= count);
  }
}
