package dev.dewcycle.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What a service answered.
 *
 * @param body a missing node where there was none or none in JSON
 */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

  /** The ETag, empty where there is none. */
  public String etag() {
    return headers.firstValue("ETag").orElse("");
  }

  public String id() {
    return body.path("id").asText();
  }

  public boolean isProblem() {
    return headers.firstValue("Content-Type").orElse("").startsWith("application/problem+json")
        && body.path("status").asInt() == status;
  }
}
