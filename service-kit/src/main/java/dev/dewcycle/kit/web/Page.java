package dev.dewcycle.kit.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next where the next page begins; absent on the last one
 */
public record Page<T>(List<T> items, @JsonIgnore Optional<Cursor> next) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Cuts a page from what a query found when it was asked for one item more than the limit.
   *
   * @param key the sort key of an item
   */
  public static <T> Page<T> cut(List<T> found, int limit, Function<T, Cursor> key) {
    if (found.size() <= limit) {
      return new Page<>(found, Optional.empty());
    }
    var items = found.subList(0, limit);
    return new Page<>(items, Optional.of(key.apply(items.getLast())));
  }

  public <R> Page<R> map(Function<T, R> view) {
    return new Page<>(items.stream().map(view).toList(), next);
  }

  /** The answer, with the way to the next page in the header Link. */
  public Response respond(UriInfo uri) {
    var answer = Response.ok(this);
    next.ifPresent(
        cursor ->
            answer.link(
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor.text()).build(),
                "next"));
    return answer.build();
  }
}
