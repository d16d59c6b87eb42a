package dev.dewcycle.kit.web;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;

/** {@code ?limit=} (1-200, default 50) and {@code &cursor=} of a list; take it as a BeanParam. */
public class PageRequest {
  private static final int DEFAULT = 50;
  private static final int MOST = 200;

  @QueryParam("limit")
  String limit;

  @QueryParam("cursor")
  String cursor;

  /** How many items at most, 1-200. */
  public int limit() {
    if (limit == null) {
      return DEFAULT;
    }
    try {
      var asked = Integer.parseInt(limit);
      if (asked >= 1 && asked <= MOST) {
        return asked;
      }
    } catch (NumberFormatException e) {
      throw refused();
    }
    throw refused();
  }

  /**
   * After which item the page begins.
   *
   * @param parts of how many parts the list's sort key is
   */
  public Optional<Cursor> after(int parts) {
    return Optional.ofNullable(cursor).map(text -> Cursor.parse(text, parts));
  }

  /** After which item a page begins of a list in the order of its ids; all zeros for the first. */
  public UUID afterId() {
    return after(1).map(cursor -> cursor.read(0, UUID::fromString)).orElse(new UUID(0, 0));
  }

  private static InvalidInput refused() {
    return new InvalidInput("#/query/limit", "limit is a whole number from 1 to " + MOST + ".");
  }
}
