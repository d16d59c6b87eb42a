package dev.dewcycle.kit.testing;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens from the stack's real token endpoint, fetched once per client. */
public final class Tokens {
  private static final Map<String, String> FETCHED = new ConcurrentHashMap<>();

  private Tokens() {}

  /**
   * The token of a client.
   *
   * @param client {@code demo} (tenant demo, test mode), {@code other} (a second tenant) or {@code
   *     demo-live} (tenant demo, live mode)
   */
  public static String of(String client) {
    return FETCHED.computeIfAbsent(client, name -> fetch(name, Map.of()));
  }

  /** The token of a client that may do nothing but what the scopes say. */
  public static String of(String client, String scopes) {
    return FETCHED.computeIfAbsent(
        client + " " + scopes, name -> fetch(client, Map.of("scope", scopes)));
  }

  private static String fetch(String client, Map<String, String> further) {
    return given()
        .formParams(further)
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", client)
        .formParam("client_secret", client)
        .post(ConfigProvider.getConfig().getValue("DEWCYCLE_TOKEN_URL", String.class))
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }
}
