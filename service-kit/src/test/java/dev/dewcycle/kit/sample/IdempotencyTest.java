package dev.dewcycle.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.kit.testing.Tokens;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@KitTest
class IdempotencyTest {
  private static Response post(String client, String key, String text) {
    return given()
        .auth()
        .oauth2(Tokens.of(client))
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body("{\"text\":\"" + text + "\"}")
        .post("/v1/notes");
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }

  private static long notes(String client, String text) {
    List<String> texts =
        given()
            .auth()
            .oauth2(Tokens.of(client))
            .get("/v1/notes?limit=200")
            .then()
            .extract()
            .path("items.text");
    return texts.stream().filter(text::equals).count();
  }

  @Test
  void the_same_request_gets_the_first_answer_again() {
    var key = fresh();
    var first = post("demo", key, "once");

    var second = post("demo", key, "once");

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(notes("demo", "once")).isEqualTo(1);
  }

  @Test
  void the_same_key_with_another_body_is_refused() {
    var key = fresh();
    post("demo", key, "first body");

    var second = post("demo", key, "second body");

    assertThat(second.statusCode()).isEqualTo(422);
    assertThat(notes("demo", "second body")).isZero();
  }

  @Test
  void another_tenant_may_use_the_same_key() {
    var key = fresh();
    var first = post("demo", key, "ours");

    var second = post("other", key, "ours");

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isNotEqualTo(first.asString());
  }

  @Test
  void a_refusal_with_findings_is_repeated() {
    var key = fresh();
    var first = post("demo", key, "refuse");

    var second = post("demo", key, "refuse");

    assertThat(first.statusCode()).isEqualTo(409);
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.contentType()).isEqualTo("application/problem+json");
    assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(second.jsonPath().getList("findings")).isEqualTo(List.of("because"));
  }

  @Test
  void a_failure_is_not_kept_and_leaves_nothing() {
    var key = fresh();
    var failed = post("demo", key, "break");

    var again = post("demo", key, "mended");

    assertThat(failed.statusCode()).isEqualTo(500);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(notes("demo", "break")).isZero();
  }

  @Test
  void many_at_once_have_one_effect() throws Exception {
    var key = fresh();
    try (var pool = Executors.newFixedThreadPool(8)) {
      var answers =
          pool.invokeAll(
              IntStream.range(0, 8)
                  .<java.util.concurrent.Callable<Integer>>mapToObj(
                      i -> () -> post("demo", key, "at once").statusCode())
                  .toList());
      for (var answer : answers) {
        assertThat(answer.get()).isIn(201, 409);
      }
    }

    assertThat(notes("demo", "at once")).isEqualTo(1);
  }

  @Test
  void a_key_with_a_space_is_refused() {
    assertThat(post("demo", "a b", "spaced").statusCode()).isEqualTo(422);
  }
}
