package dev.dewcycle.stack.backing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dewcycle.stack.settings.StackFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * A small OAuth2 issuer for development: {@code POST /token} with client credentials, {@code GET
 * /jwks} and the discovery document. Partner code written against it is the same against a real
 * issuer.
 */
public final class TokenEndpoint implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LIFETIME_SECONDS = 3600;
  private static final int LARGEST_FORM = 8192;

  private final HttpServer server;
  private final TokenKey key;
  private final String issuer;
  private final InstantSource clock;

  private TokenEndpoint(HttpServer server, TokenKey key, String issuer, InstantSource clock) {
    this.server = server;
    this.key = key;
    this.issuer = issuer;
    this.clock = clock;
  }

  /**
   * Starts it on the loopback address.
   *
   * @param keyFile where the signing key is kept, made if absent
   * @throws StackFailure if the port is taken or the key unreadable
   */
  public static TokenEndpoint start(Path keyFile, int port, InstantSource clock) {
    try {
      var server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      var issuer = "http://localhost:" + port;
      var endpoint = new TokenEndpoint(server, TokenKey.at(keyFile), issuer, clock);
      server.createContext("/", endpoint::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return endpoint;
    } catch (IOException e) {
      throw new StackFailure(
          "The token endpoint did not start on port " + port + ": " + e.getMessage(), e);
    }
  }

  /** The {@code iss} claim, also its base address. */
  public String issuer() {
    return issuer;
  }

  /** Where its public key is. */
  public String jwks() {
    return issuer + "/jwks";
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var reply =
          switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
            case "POST /token" -> token(exchange);
            case "GET /jwks" -> new Reply(200, key.publicSet());
            case "GET /.well-known/openid-configuration" -> Reply.of(200, discovery());
            case "GET /health" -> Reply.of(200, Map.of("status", "UP"));
            default -> Reply.error(404, "not_found", "There is POST /token and GET /jwks.");
          };
      var body = reply.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(reply.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Reply token(HttpExchange exchange) throws IOException {
    var form = exchange.getRequestBody().readNBytes(LARGEST_FORM + 1);
    if (form.length > LARGEST_FORM) {
      return Reply.error(413, "invalid_request", "The form is too large.");
    }
    var header = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
    try {
      return token(TokenRequest.of(new String(form, StandardCharsets.UTF_8), header.orElse("")));
    } catch (IllegalArgumentException e) {
      return Reply.error(400, "invalid_request", "The form or the Basic header is malformed.");
    }
  }

  private Reply token(TokenRequest request) {
    if (!request.grantType().equals("client_credentials")) {
      return Reply.error(400, "unsupported_grant_type", "Only client_credentials is offered.");
    }
    var client = Client.of(request.client(), request.secret());
    if (client.isEmpty()) {
      return Reply.error(401, "invalid_client", "Unknown client or wrong secret.");
    }
    return Client.granted(request.scope())
        .map(scopes -> String.join(" ", scopes))
        .map(scope -> granted(client.get(), scope))
        .orElseGet(() -> Reply.error(400, "invalid_scope", "There is no such scope."));
  }

  private Reply granted(Client client, String scope) {
    var now = clock.instant().getEpochSecond();
    Map<String, Object> claims =
        Map.of(
            "iss",
            issuer,
            "sub",
            client.id(),
            "aud",
            "dewcycle",
            "tenant",
            client.tenant(),
            "mode",
            client.mode(),
            "scope",
            scope,
            "iat",
            now,
            "exp",
            now + LIFETIME_SECONDS,
            "jti",
            UUID.randomUUID().toString());
    var token = key.sign(Reply.json(claims));
    return Reply.of(
        200,
        Map.of(
            "access_token", token,
            "token_type", "Bearer",
            "expires_in", LIFETIME_SECONDS,
            "scope", scope));
  }

  private Map<String, Object> discovery() {
    return Map.of(
        "issuer",
        issuer,
        "token_endpoint",
        issuer + "/token",
        "jwks_uri",
        jwks(),
        "grant_types_supported",
        List.of("client_credentials"),
        "token_endpoint_auth_methods_supported",
        List.of("client_secret_post", "client_secret_basic"),
        "scopes_supported",
        Client.SCOPES);
  }

  private record Reply(int status, String body) {
    static Reply of(int status, Map<String, ?> body) {
      return new Reply(status, json(body));
    }

    static Reply error(int status, String error, String description) {
      return of(status, Map.of("error", error, "error_description", description));
    }

    static String json(Map<String, ?> body) {
      try {
        return JSON.writeValueAsString(body);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
