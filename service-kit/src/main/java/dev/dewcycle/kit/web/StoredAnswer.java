package dev.dewcycle.kit.web;

import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The first answer to a key. */
record StoredAnswer(String fingerprint, int status, Map<String, String> headers, byte[] body) {

  /** The answer once more; 422 where the request is another one. */
  Response repeatFor(String other) {
    if (!fingerprint.equals(other)) {
      throw new InvalidInput(
          "#/header/Idempotency-Key", "This key was used for another request: take a new one.");
    }
    var answer = Response.status(status).entity(body);
    headers.forEach(answer::header);
    return answer.header("Idempotent-Replayed", "true").build();
  }
}
