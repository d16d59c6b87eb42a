package dev.dewcycle.routine.phase.adapter;

import static dev.dewcycle.routine.layering.Bottle.ampoule;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.testing.Api.demo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.dewcycle.kit.testing.Tokens;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The moves of a phase over HTTP. */
@ServiceTest
class PhaseMovesTest {
  @Inject Neighbours neighbours;

  private String subscriber;

  @BeforeEach
  void a_subscriber_on_2_March() {
    neighbours.sell(serum(), ampoule());
    subscriber = Api.subscriber(neighbours.clock("2026-03-02T00:00:00Z"));
  }

  @Test
  void the_moves_of_a_phase_change_its_dates() {
    String id = Api.start(subscriber, Api.phase(ampoule())).path("id");

    Api.move(id, "extend", Map.of("days", 3))
        .then()
        .statusCode(200)
        .body("lastDay", equalTo("2026-03-25"));
    Api.move(id, "extend", Map.of("days", 10)).then().statusCode(409);
    Api.move(id, "pause", Map.of("reason", "holiday"))
        .then()
        .statusCode(200)
        .body("state", equalTo("PAUSED"))
        .body("pausedOn", equalTo("2026-03-02"))
        .body("reason", equalTo("holiday"));
    Api.move(id, "pause", Map.of()).then().statusCode(409).body("detail", containsString("PAUSED"));
    Api.move(id, "resume", Map.of()).then().statusCode(200).body("state", equalTo("ACTIVE"));
    Api.move(id, "stop", Map.of("outcome", "REACTION"))
        .then()
        .statusCode(200)
        .body("outcome", equalTo("REACTION"));
    Api.move(id, "start", Map.of()).then().statusCode(409).body("detail", containsString("ENDED"));
  }

  @Test
  void a_move_needs_the_version_it_moves_and_no_body_where_nothing_is_to_be_said()
      throws Exception {
    String id = Api.start(subscriber, Api.phase(ampoule())).path("id");
    var path = "/v1/phases/" + id + "/pause";

    demo().post(path).then().statusCode(428);
    demo().header("If-Match", "\"9\"").post(path).then().statusCode(412);
    assertThat(postNothing(path, "\"1\"")).isEqualTo(200);
    demo()
        .header("If-Match", "\"2\"")
        .contentType("text/plain")
        .body("why not")
        .post("/v1/phases/" + id + "/stop")
        .then()
        .statusCode(415);
  }

  @Test
  void a_planned_phase_starts_later_or_is_cancelled() {
    var wish = with("start", false);
    wish.put("startsOn", "2026-03-10");
    String first = Api.start(subscriber, wish).path("id");

    Api.move(first, "cancel", Map.of()).then().statusCode(200).body("state", equalTo("CANCELLED"));
    String second = Api.start(subscriber, wish).path("id");
    Api.move(second, "start", Map.of())
        .then()
        .statusCode(200)
        .body("startsOn", equalTo("2026-03-02"))
        .body("lastDay", equalTo("2026-03-22"));
  }

  private static Map<String, Object> with(String field, Object value) {
    var wish = new LinkedHashMap<>(Api.phase(ampoule()));
    wish.put(field, value);
    return wish;
  }

  /** A request without a body and without a media type, which REST Assured would name. */
  private static int postNothing(String path, String version) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
            .header("Authorization", "Bearer " + Tokens.of("demo"))
            .header("If-Match", version)
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
  }
}
