package dev.dewcycle.catalog.ingredient;

import java.util.List;

/**
 * A name with {@code *} for any text. Pieces are sought from the left, which is all that is needed.
 */
record Glob(List<String> pieces) {

  static Glob of(String name) {
    return new Glob(List.of(name.split("\\*", -1)));
  }

  boolean fits(String name) {
    var last = pieces.getLast();
    if (!name.startsWith(pieces.getFirst()) || !name.endsWith(last)) {
      return false;
    }
    int from = pieces.getFirst().length();
    for (var piece : pieces.subList(1, pieces.size() - 1)) {
      int at = name.indexOf(piece, from);
      if (at < 0) {
        return false;
      }
      from = at + piece.length();
    }
    return from <= name.length() - last.length();
  }
}
