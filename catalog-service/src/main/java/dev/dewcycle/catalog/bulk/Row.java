package dev.dewcycle.catalog.bulk;

import java.util.List;

/** What stands for one product in a stream, not yet understood. */
public sealed interface Row {
  /** The line on which it starts, from 1. */
  long line();

  /** Roughly how much memory it takes, bytes. */
  default long weight() {
    return switch (this) {
      case Json(var line, var text) -> text.length();
      case Cells(var line, var cells) -> cells.stream().mapToLong(String::length).sum();
      case Unreadable unreadable -> 100;
    };
  }

  /** A line that should be a JSON object. */
  record Json(long line, String text) implements Row {}

  /** A record of a table, as many cells as it has columns. */
  record Cells(long line, List<String> cells) implements Row {
    public Cells {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A line of which nothing can be read.
   *
   * @param why a sentence for the partner
   */
  record Unreadable(long line, String why) implements Row {}
}
