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
    var first = pieces.getFirst();
    var last = pieces.getLast();
    if (!name.startsWith(first) || !name.endsWith(last)) {
      return false;
    }
    int from = first.length();
    for (int i = 1; i < pieces.size() - 1; i++) {
      int at = name.indexOf(pieces.get(i), from);
      if (at < 0) {
        return false;
      }
      from = at + pieces.get(i).length();
    }
    return from <= name.length() - last.length();
  }
}
