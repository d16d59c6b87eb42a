package dev.dewcycle.kit.sample;

import static io.restassured.RestAssured.given;
import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.dewcycle.kit.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@KitTest
class ProblemTest {
  private static RequestSpecification demo() {
    return given().auth().oauth2(Tokens.of("demo")).contentType("application/json");
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("type", containsString("urn:dewcycle:problem:"))
        .body("instance", containsString("/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{ | 400 | #",
        "{\"text\":\"a\"} x | 400 | #",
        "{\"text\":\"a\",\"text\":\"b\"} | 400 | #",
        "{\"text\":\"a\",\"lines\":[{\"number\":}]} | 400 | #",
        "{\"text\":\"\"} | 422 | #/text",
        "{} | 422 | #/text",
        "{\"text\":\"a\",\"colour\":\"GREEN\"} | 422 | #/colour",
        "{\"text\":\"a\",\"on\":\"yesterday\"} | 422 | #/on",
        "{\"text\":\"a\",\"lines\":[{\"number\":1},{}]} | 422 | #/lines/1/number",
        "{\"text\":\"a\",\"lines\":[{\"number\":\"x\"}]} | 422 | #/lines/0/number",
        "{\"text\":\"a\",\"lines\":[{\"number\":99999999999}]} | 422 | #/lines/0/number",
        "{\"text\":\"a\",\"lines\":{}} | 422 | #/lines",
        "{\"text\":\"a\",\"untill\":1} | 422 | #/untill",
        "{\"text\":[\"a\"]} | 422 | #/text",
        "{\"text\":\"a\\u0000b\"} | 422 | #/text",
        "{\"text\":\"a\\ud800b\"} | 422 | #/text",
        "{\"text\":true} | 422 | #/text",
        "{\"text\":1.5} | 422 | #/text",
        "{\"text\":\"a\",\"colour\":\"\"} | 422 | #/colour",
        "{\"text\":\"a\",\"colour\":1} | 422 | #/colour",
        "{\"text\":\"a\",\"on\":\"\"} | 422 | #/on",
        "{\"text\":\"a\",\"on\":[]} | 422 | #/on",
        "{\"text\":\"a\",\"on\":[2026,3,2]} | 422 | #/on",
        "{\"text\":\"a\",\"on\":20000} | 422 | #/on",
        "{\"text\":\"a\",\"on\":\"2026-03-02T23:30:00Z\"} | 422 | #/on",
        "[] | 422 | #",
        "\"text\" | 422 | #",
      })
  void a_bad_body_is_a_problem_with_a_pointer(String body, int status, String pointer) {
    problem(demo().body(body).post("/v1/notes").then(), status)
        .body("errors.pointer", hasItem(pointer));
  }

  @Test
  void an_absent_body_is_a_problem() {
    problem(demo().post("/v1/notes").then(), 422);
  }

  @Test
  void an_unknown_value_names_the_known_ones() {
    problem(demo().body("{\"text\":\"a\",\"colour\":\"GREEN\"}").post("/v1/notes").then(), 422)
        .body("errors[0].detail", equalTo("Expected one of RED, BLUE."));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/notes/no-uuid, 400",
    "/v1/notes/a%20b, 400",
    "/v1/notes/%00, 400",
    "/v1/notes/%5B%7C, 400",
    "/v1/nothing%20at%00all, 404",
    "/v1/notes/0192f0c1-2345-7000-8000-000000000000, 404",
    "/v1/nothing, 404",
    "/nothing/at/all, 404",
    "/v1/notes?limit=0, 422",
    "/v1/notes?limit=x, 422",
    "/v1/notes?cursor=!!, 422",
    "/v1/notes?cursor=AAAA, 422",
  })
  void a_bad_address_is_a_problem(String path, int status) {
    problem(demo().urlEncodingEnabled(false).get(path).then(), status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/notes/0192f0c1-2345-7000-8000-000000000000;x", "/v1/notes/%ff"})
  void a_path_that_would_be_guessed_at_is_a_problem(String path) {
    given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo("#/path"));
  }

  @Test
  void ids_of_refused_requests_do_not_become_metrics() {
    demo().delete("/v1/notes/mina-2000").then().statusCode(405);

    given()
        .get("/q/metrics")
        .then()
        .body(containsString("http_server_requests"))
        .body(not(containsString("mina-2000")));
  }

  @Test
  void a_bad_path_id_is_pointed_at() {
    problem(demo().get("/v1/notes/no-uuid").then(), 400)
        .body("errors[0].pointer", equalTo("#/path/id"));
  }

  @Test
  void another_media_type_is_a_problem() {
    problem(demo().contentType("text/plain").body("a").post("/v1/notes").then(), 415);
  }

  @Test
  void a_media_type_that_is_none_is_a_problem() throws Exception {
    var request = HttpRequest.newBuilder(notes()).header("Content-Type", "json");
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request.POST(noBody()).build(), BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(415);
      assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    }
  }

  private static URI notes() {
    return URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/notes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/xml"})
  void another_form_of_answer_is_a_problem(String accept) {
    problem(demo().accept(accept).get("/v1/notes").then(), 406);
  }

  @Test
  void another_method_is_a_problem() {
    problem(demo().delete("/v1/notes").then(), 405);
  }

  @Test
  void a_body_beyond_the_limit_is_a_problem() {
    var body = "{\"text\":\"" + "a".repeat(3_000_000) + "\"}";
    problem(demo().body(body).post("/v1/notes").then(), 413);
  }

  @Test
  void a_body_beyond_the_limit_without_a_stated_length_is_refused_too() throws Exception {
    var body = ("{\"text\":\"" + "a".repeat(3_000_000) + "\"}").getBytes(UTF_8);
    var request =
        HttpRequest.newBuilder(notes())
            .header("Authorization", "Bearer " + Tokens.of("demo"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build();
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var answer = client.send(request, BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
      assertThat(answer.body()).contains("urn:dewcycle:problem:request-entity-too-large");
    }
  }

  @Test
  void a_body_that_never_ends_is_answered_and_cut_off() throws IOException {
    try (var socket = new Socket("localhost", notes().getPort())) {
      socket.setSoTimeout(20_000);
      var out = socket.getOutputStream();
      out.write(
          """
          POST /v1/notes HTTP/1.1
          Host: localhost
          Authorization: Bearer %s
          Content-Type: application/json
          Transfer-Encoding: chunked

          500000
          """
              .formatted(Tokens.of("demo"))
              .replace("\n", "\r\n")
              .getBytes(UTF_8));
      out.write(("{\"text\":\"" + "a".repeat(4_300_000)).getBytes(UTF_8));
      out.flush();

      var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }
  }

  @Test
  void no_token_is_401_before_anything_else() {
    problem(given().contentType("application/json").body("{").post("/v1/notes").then(), 401);
  }

  @Test
  void a_forged_token_is_401() {
    problem(given().auth().oauth2(Tokens.of("demo") + "x").get("/v1/notes").then(), 401);
  }

  @Test
  void an_error_of_ours_tells_nothing_about_the_house() {
    problem(demo().get("/v1/notes/broken").then(), 500)
        .body(not(containsString("secret")))
        .body(not(containsString("Exception")));
  }
}
