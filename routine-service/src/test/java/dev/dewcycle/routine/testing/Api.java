package dev.dewcycle.routine.testing;

import static io.restassured.RestAssured.given;

import dev.dewcycle.kit.testing.Tokens;
import dev.dewcycle.routine.layering.Bottle;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calls of this service as a partner makes them. */
public final class Api {
  private Api() {}

  public static RequestSpecification as(String client) {
    return given().auth().oauth2(Tokens.of(client)).contentType(ContentType.JSON);
  }

  public static RequestSpecification demo() {
    return as("demo");
  }

  /** A subscriber in Seoul who tolerates actives, bound to a clock; returns the new id. */
  public static String subscriber(UUID clock) {
    return subscriber(Map.of("testClock", clock.toString()));
  }

  /** The same with other fields of the profile. */
  public static String subscriber(Map<String, Object> fields) {
    var id = "sub-" + UUID.randomUUID();
    demo().body(profile(fields)).put("/v1/subscribers/" + id).then().statusCode(201);
    return id;
  }

  public static Map<String, Object> profile(Map<String, Object> fields) {
    var profile = new LinkedHashMap<String, Object>();
    profile.put("zone", "Asia/Seoul");
    profile.put("sensitivity", "LOW");
    profile.put("experience", "TOLERATES_ACTIVES");
    profile.putAll(fields);
    return profile;
  }

  /** Replaces the routine by applications, whatever version it has. */
  public static Response putRoutine(String subscriber, Object... applications) {
    var etag = demo().get("/v1/subscribers/" + subscriber + "/routine").header("ETag");
    return demo()
        .header("If-Match", etag)
        .body(Map.of("applications", List.of(applications)))
        .put("/v1/subscribers/" + subscriber + "/routine");
  }

  public static Response getRoutine(String subscriber) {
    return demo().get("/v1/subscribers/" + subscriber + "/routine");
  }

  /** An application as a partner sends it. */
  public record Application(String product, String slot, Map<String, Object> cadence) {}

  public static Application daily(Bottle bottle, String slot) {
    return application(bottle.id().toString(), slot, Map.of("kind", "DAILY"));
  }

  /** A daily application with a first and a last day. */
  public static Map<String, Object> between(
      Bottle bottle, String slot, LocalDate from, LocalDate until) {
    return Map.of(
        "product", bottle.id().toString(),
        "slot", slot,
        "cadence", Map.of("kind", "DAILY"),
        "from", from.toString(),
        "until", until.toString());
  }

  public static Application on(Bottle bottle, String slot, String... weekdays) {
    return application(
        bottle.id().toString(), slot, Map.of("kind", "WEEKDAYS", "days", Arrays.asList(weekdays)));
  }

  public static Application application(String product, String slot, Map<String, Object> cadence) {
    return new Application(product, slot, cadence);
  }

  /** A phase of three weeks in the evening, starting now. */
  public static Map<String, Object> phase(Bottle ampoule) {
    var phase = new LinkedHashMap<String, Object>();
    phase.put("product", ampoule.id().toString());
    phase.put("goal", Map.of("kind", "BOOST_HYDRATION"));
    phase.put("days", 21);
    phase.put("cadence", Map.of("kind", "DAILY"));
    phase.put("slot", "PM");
    phase.put("start", true);
    return phase;
  }

  public static Response start(String subscriber, Map<String, Object> phase) {
    return demo().body(phase).post("/v1/subscribers/" + subscriber + "/phases");
  }

  public static Response getPhase(String id) {
    return demo().get("/v1/phases/" + id);
  }

  /** Moves a phase by the version it has now. */
  public static Response move(String id, String move, Map<String, Object> body) {
    return demo()
        .header("If-Match", getPhase(id).header("ETag"))
        .body(body)
        .post("/v1/phases/" + id + "/" + move);
  }
}
