package dev.dewcycle.kit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * Where a page ended: the sort key of its last item. Opaque to callers; it stays valid whatever is
 * written meanwhile.
 */
public record Cursor(List<String> key) {
  private static final String SEPARATOR = "\u001f";

  public Cursor {
    key = List.copyOf(key);
  }

  public static Cursor at(String... key) {
    return new Cursor(List.of(key));
  }

  /** Reads a cursor with so many parts, or throws 422. */
  static Cursor parse(String text, int parts) {
    try {
      var key =
          List.of(new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, -1));
      if (key.size() == parts && key.stream().noneMatch(part -> part.indexOf('\0') >= 0)) {
        return new Cursor(key);
      }
    } catch (IllegalArgumentException e) {
      throw refused();
    }
    throw refused();
  }

  /** A part of the key as it was meant; 422 where it cannot have been given out. */
  public <T> T read(int part, Function<String, T> reading) {
    try {
      return reading.apply(key.get(part));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw refused();
    }
  }

  /** What is thrown for a cursor that a list did not give out. */
  public static InvalidInput refused() {
    return new InvalidInput(
        "#/query/cursor", "The cursor is not one that this list gave out: start without one.");
  }

  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, key).getBytes(UTF_8));
  }
}
