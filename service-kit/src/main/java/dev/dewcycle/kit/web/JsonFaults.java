package dev.dewcycle.kit.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is wrong with a JSON body, in the caller's words: no class names. */
public final class JsonFaults {
  private JsonFaults() {}

  /** The one fault of JSON that has another shape than the one asked for. */
  public static Fault of(JsonMappingException e) {
    return new Fault(pointer(e), detail(e));
  }

  /** The body is no JSON: 400, with line and column. */
  static HttpProblem unreadable(JsonProcessingException e) {
    var where = e.getLocation();
    var detail =
        where == null
            ? "The body is not valid JSON, or names a field twice."
            : "The body is not valid JSON, or names a field twice, at line %d, column %d."
                .formatted(where.getLineNr(), where.getColumnNr());
    return Problems.of(400, "malformed-json", detail)
        .with("errors", List.of(new Fault("#", detail)))
        .build();
  }

  /** The body is JSON of another shape: 422, with the pointer to where. */
  static HttpProblem unfit(JsonMappingException e) {
    if (e.getCause() instanceof HttpProblem problem) {
      return problem;
    }
    if (e.getCause() instanceof JsonParseException inside) {
      return unreadable(inside);
    }
    if (!(e instanceof MismatchedInputException) && e.getCause() == null) {
      return unreadable(e);
    }
    return RequestProblems.invalid(List.of(of(e)));
  }

  static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .map(step -> step.replace("~", "~0").replace("/", "~1"))
        .map(step -> "/" + step)
        .collect(Collectors.joining("", "#", ""));
  }

  private static String detail(JsonMappingException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          "There is no field \"%s\" here; known are: %s."
              .formatted(
                  unknown.getPropertyName(),
                  unknown.getKnownPropertyIds().stream()
                      .map(String::valueOf)
                      .sorted()
                      .collect(Collectors.joining(", ")));
      case InvalidTypeIdException kind ->
          "The kind \"" + kind.getTypeId() + "\" is not known here.";
      case InvalidFormatException format -> expected(format.getTargetType());
      case MismatchedInputException mismatch -> expected(mismatch.getTargetType());
      default -> said(e);
    };
  }

  /** The message of a check in a record's own constructor, which is written for callers. */
  private static String said(JsonMappingException e) {
    return e.getCause() instanceof IllegalArgumentException check && check.getMessage() != null
        ? check.getMessage()
        : "This value cannot be read.";
  }

  private static String expected(Class<?> target) {
    if (target == null) {
      return "This value cannot be read.";
    }
    if (target.isEnum()) {
      return "Expected one of "
          + Arrays.stream(target.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "))
          + ".";
    }
    return "Expected " + kind(target) + ".";
  }

  private static String kind(Class<?> target) {
    if (target == UUID.class) {
      return "a UUID";
    }
    if (Temporal.class.isAssignableFrom(target)) {
      return switch (target.getSimpleName()) {
        case "LocalDate" -> "a date such as 2026-03-02";
        case "Instant" -> "an instant such as 2026-03-02T00:00:00Z";
        case "LocalTime" -> "a time of day such as 08:00";
        default -> "an ISO-8601 time";
      };
    }
    if (target == boolean.class || target == Boolean.class) {
      return "true or false";
    }
    if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
      return "a number in range";
    }
    if (target == String.class) {
      return "a text";
    }
    return target.isArray() || Iterable.class.isAssignableFrom(target) ? "a list" : "an object";
  }
}
