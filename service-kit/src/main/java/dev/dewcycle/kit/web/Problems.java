package dev.dewcycle.kit.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Problem answers (RFC 9457) of this house: each kind has a type of its own. */
public final class Problems {
  private static final String TYPES = "urn:dewcycle:problem:";

  private Problems() {}

  /** A problem to throw, or to answer with by {@link HttpProblem#toResponse()}. */
  public static HttpProblem.Builder of(int status, String type, String detail) {
    return HttpProblem.builder()
        .withType(type(type))
        .withStatus(status)
        .withTitle(title(status))
        .withDetail(detail);
  }

  /** The request is well-formed and cannot be done: 422, each fault with its pointer. */
  public static HttpProblem.Builder invalid(String type, List<Fault> faults) {
    return of(422, type, faults.getFirst().detail()).with("errors", faults);
  }

  static URI type(String name) {
    return URI.create(TYPES + name);
  }

  static String title(int status) {
    return switch (status) {
      case 422 -> "Unprocessable Content";
      case 428 -> "Precondition Required";
      case 429 -> "Too Many Requests";
      default -> {
        var known = Response.Status.fromStatusCode(status);
        yield known == null ? "Error" : known.getReasonPhrase();
      }
    };
  }
}
