package dev.dewcycle.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@KitTest
@TestProfile(RateLimitTest.Narrow.class)
class RateLimitTest {
  /** Five requests at once, then one a second: forty calls in a row run out of it. */
  public static class Narrow implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dewcycle.rate-limit", "1", "dewcycle.rate-burst", "5");
    }
  }

  private static Response list(String client) {
    return given().auth().oauth2(Tokens.of(client)).get("/v1/notes");
  }

  @Test
  void a_tenant_that_asks_too_much_is_told_when_to_come_back_and_others_go_on() {
    var answers = IntStream.range(0, 40).mapToObj(i -> list("demo")).toList();

    assertThat(answers.getFirst().statusCode()).isEqualTo(200);
    assertThat(answers.getFirst().header("RateLimit-Policy")).isEqualTo("\"tenant\";q=1;w=1");
    var refused = answers.stream().filter(answer -> answer.statusCode() == 429).findFirst();
    assertThat(refused).isPresent();
    assertThat(refused.get().contentType()).isEqualTo("application/problem+json");
    assertThat(Integer.parseInt(refused.get().header("Retry-After"))).isPositive();
    assertThat(list("other").statusCode()).isEqualTo(200);
  }
}
