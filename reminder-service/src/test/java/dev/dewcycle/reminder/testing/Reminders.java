package dev.dewcycle.reminder.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** The list of reminders as a partner's client sees it. */
public final class Reminders {
  private Reminders() {}

  /** What a test looks at. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Listed(
      UUID id,
      long occurrence,
      ReminderKind kind,
      String state,
      Instant dueAt,
      String localTime,
      String zone,
      String reason,
      Instant firedAt,
      Boolean late) {}

  public static RequestSpecification as(String client) {
    return given().auth().oauth2(Tokens.of(client)).contentType("application/json");
  }

  public static List<Listed> of(String subscriber) {
    return Arrays.asList(
        as("demo")
            .queryParam("subscriber", subscriber)
            .queryParam("limit", 200)
            .get("/v1/reminders")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getObject("items", Listed[].class));
  }

  public static List<Listed> of(String subscriber, ReminderKind kind, String state) {
    return of(subscriber).stream()
        .filter(found -> found.kind() == kind && found.state().equals(state))
        .toList();
  }

  /** The first that fits, once there is one. */
  public static Listed await1(String subscriber, Predicate<Listed> wanted) {
    return await()
        .atMost(Duration.ofSeconds(15))
        .until(() -> of(subscriber).stream().filter(wanted).toList(), found -> !found.isEmpty())
        .getFirst();
  }

  public static Predicate<Listed> is(ReminderKind kind, String state) {
    return found -> found.kind() == kind && found.state().equals(state);
  }

  public static Predicate<Listed> dueAt(ReminderKind kind, String instant) {
    return found -> found.kind() == kind && found.dueAt().equals(Instant.parse(instant));
  }
}
