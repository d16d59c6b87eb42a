package dev.dewcycle.reminder.webhook.adapter;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

/** The headers of Standard Webhooks 1.0. */
final class Signatures {
  private Signatures() {}

  /**
   * Signs a message.
   *
   * @param secrets each signs, so that a receiver may know either while they change
   * @param at of the try, to the second
   */
  static Map<String, String> headers(List<String> secrets, UUID id, Instant at, String body) {
    return headers(secrets, id.toString(), at, body);
  }

  static Map<String, String> headers(List<String> secrets, String id, Instant at, String body) {
    var signatures = new StringJoiner(" ");
    for (var secret : secrets) {
      signatures.add(sign(secret, id, at, body));
    }
    var headers = new LinkedHashMap<String, String>();
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(at.getEpochSecond()));
    headers.put("webhook-signature", signatures.toString());
    return headers;
  }

  private static String sign(String secret, String id, Instant at, String body) {
    try {
      return new Webhook(secret).sign(id, at.getEpochSecond(), body);
    } catch (EmptyWebhookSecretException | WebhookSigningException e) {
      throw new IllegalStateException("the message could not be signed", e);
    }
  }
}
