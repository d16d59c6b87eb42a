package dev.dewcycle.kit.web;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.UUID;

/** Reads UUIDs in paths and queries, so that a bad one is a fault with a pointer. */
@Provider
public class PathIds implements ParamConverterProvider {
  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    if (rawType != UUID.class) {
      return null;
    }
    var pointer =
        Arrays.stream(annotations)
            .map(PathIds::pointer)
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse("#/path");
    @SuppressWarnings("unchecked")
    var converter = (ParamConverter<T>) new IdConverter(pointer);
    return converter;
  }

  private static String pointer(Annotation annotation) {
    return switch (annotation) {
      case PathParam path -> "#/path/" + path.value();
      case QueryParam query -> "#/query/" + query.value();
      default -> "";
    };
  }

  private record IdConverter(String pointer) implements ParamConverter<UUID> {
    @Override
    public UUID fromString(String value) {
      try {
        return UUID.fromString(value);
      } catch (IllegalArgumentException e) {
        throw Problems.of(400, "malformed-id", "This is not a UUID.")
            .with("errors", java.util.List.of(new Fault(pointer, "This is not a UUID.")))
            .build();
      }
    }

    @Override
    public String toString(UUID value) {
      return value.toString();
    }
  }
}
