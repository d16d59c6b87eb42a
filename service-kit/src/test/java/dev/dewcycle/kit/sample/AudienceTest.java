package dev.dewcycle.kit.sample;

import static io.restassured.RestAssured.given;

import dev.dewcycle.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@KitTest
@TestProfile(AudienceTest.Elsewhere.class)
class AudienceTest {
  /** A service for which the tokens of the stack, meant for {@code dewcycle}, are not. */
  public static class Elsewhere implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("DEWCYCLE_AUDIENCE", "somewhere-else");
    }
  }

  @Test
  void a_token_that_is_meant_for_another_service_is_not_taken() {
    given()
        .auth()
        .oauth2(Tokens.of("demo"))
        .get("/v1/notes")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }
}
