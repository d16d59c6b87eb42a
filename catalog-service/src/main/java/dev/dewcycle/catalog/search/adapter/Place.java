package dev.dewcycle.catalog.search.adapter;

import dev.dewcycle.catalog.product.SearchWords;
import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.InvalidInput;
import java.util.List;
import java.util.UUID;

/**
 * Where a page of the list ended.
 *
 * @param rank of its last product
 * @param id of its last product
 * @param words that were really searched for: what was mended on the first page stays so
 */
record Place(Rank rank, UUID id, List<String> words) {
  static final int PARTS = 4;

  /** Where the list that is asked for goes on; 422 if the cursor was given out for another one. */
  static Place of(Cursor cursor, Asked asked) {
    var place = of(cursor);
    if (!cursor.key().getLast().equals(asked.mark())) {
      throw new InvalidInput(
          "#/query/cursor",
          "The cursor belongs to another query or other filters: start without one.");
    }
    return place;
  }

  private static Place of(Cursor cursor) {
    return new Place(
        cursor.read(0, Rank::valueOf),
        cursor.read(1, UUID::fromString),
        cursor.read(2, SearchWords::of));
  }

  Cursor cursor(Asked asked) {
    return Cursor.at(rank.name(), id.toString(), String.join(" ", words), asked.mark());
  }
}
