package dev.dewcycle.stack.backing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dewcycle.stack.settings.Ports;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenEndpointTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String DEMO =
      "grant_type=client_credentials&client_id=demo&client_secret=demo";

  /** One key for all tests: making one is slow. */
  @TempDir static Path keys;

  private TokenEndpoint endpoint;

  @BeforeEach
  void start() {
    endpoint =
        TokenEndpoint.start(
            keys.resolve("token.json"), Ports.free().token(), InstantSource.system());
  }

  @AfterEach
  void stop() {
    endpoint.close();
  }

  @Test
  void a_token_verifies_against_the_published_key_and_names_tenant_mode_and_scopes()
      throws Exception {
    var claims = verified(post(DEMO).path("access_token").asText());

    assertThat(claims.getSubject()).isEqualTo("demo");
    assertThat(claims.getClaimsMap()).containsEntry("tenant", "demo").containsEntry("mode", "test");
    assertThat(claims.getStringClaimValue("scope").split(" ", -1)).hasSize(7).contains("ops");
    assertThat(claims.getJwtId()).isNotBlank();
  }

  @Test
  void demo_live_is_the_same_tenant_in_live_mode() throws Exception {
    var claims = verified(post(DEMO.replace("=demo", "=demo-live")).path("access_token").asText());

    assertThat(claims.getClaimsMap()).containsEntry("tenant", "demo").containsEntry("mode", "live");
  }

  @Test
  void a_scope_that_is_asked_for_is_the_only_one_given() throws Exception {
    assertThat(post(DEMO + "&scope=catalog:read").path("scope").asText()).isEqualTo("catalog:read");
  }

  @Test
  void the_secret_may_come_by_http_basic() throws Exception {
    var request =
        request("grant_type=client_credentials").header("Authorization", "Basic ZGVtbzpkZW1v");

    assertThat(send(request).statusCode()).isEqualTo(200);
  }

  @Test
  void wrong_credentials_are_401_invalid_client() throws Exception {
    var answer = send(request(DEMO.replace("secret=demo", "secret=guess")));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"error\":\"invalid_client\"");
  }

  @Test
  void other_grants_scopes_and_broken_forms_are_400() throws Exception {
    assertThat(send(request(DEMO.replace("client_credentials", "password"))).body())
        .contains("unsupported_grant_type");
    assertThat(send(request(DEMO + "&scope=root")).body()).contains("invalid_scope");
    assertThat(send(request("grant_type=%")).statusCode()).isEqualTo(400);
  }

  @Test
  void the_key_outlives_a_restart_and_is_for_the_owner_alone() throws Exception {
    var token = post(DEMO).path("access_token").asText();
    var port = URI.create(endpoint.issuer()).getPort();
    endpoint.close();

    endpoint = TokenEndpoint.start(keys.resolve("token.json"), port, InstantSource.system());

    assertThat(verified(token).getSubject()).isEqualTo("demo");
    var permissions = Files.getPosixFilePermissions(keys.resolve("token.json"));
    assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
  }

  private JwtClaims verified(String token) throws Exception {
    return new JwtConsumerBuilder()
        .setVerificationKeyResolver(
            new HttpsJwksVerificationKeyResolver(new HttpsJwks(endpoint.jwks())))
        .setExpectedIssuer(endpoint.issuer())
        .setExpectedAudience("dewcycle")
        .setRequireExpirationTime()
        .build()
        .processToClaims(token);
  }

  private JsonNode post(String form) throws Exception {
    return new ObjectMapper().readTree(send(request(form)).body());
  }

  private HttpRequest.Builder request(String form) {
    return HttpRequest.newBuilder(URI.create(endpoint.issuer() + "/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
