package dev.dewcycle.stack.backing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * A client-credentials request (RFC 6749, 4.4).
 *
 * @param grantType must be {@code client_credentials}
 * @param client the client id, from the form or from HTTP Basic
 * @param secret its secret
 * @param scope scopes asked for, separated by blanks; blank for all
 */
record TokenRequest(String grantType, String client, String secret, String scope) {

  /**
   * Reads the form; a Basic header wins over {@code client_id} and {@code client_secret} in it.
   *
   * @throws IllegalArgumentException if form or header are malformed
   */
  static TokenRequest of(String form, String authorization) {
    var fields = fields(form);
    var client = fields.getOrDefault("client_id", "");
    var secret = fields.getOrDefault("client_secret", "");
    if (authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
      var decoded = Base64.getDecoder().decode(authorization.substring(6).strip());
      var pair = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
      client = decode(pair[0]);
      secret = pair.length == 2 ? decode(pair[1]) : "";
    }
    return new TokenRequest(
        fields.getOrDefault("grant_type", ""), client, secret, fields.getOrDefault("scope", ""));
  }

  private static Map<String, String> fields(String form) {
    var fields = new HashMap<String, String>();
    for (var pair : form.split("&", -1)) {
      var parts = pair.split("=", 2);
      fields.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
    }
    return fields;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
