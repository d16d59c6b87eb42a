package dev.dewcycle.catalog.bulk;

import java.io.IOException;
import java.util.Optional;

/** The rows of a stream, in its order. Every line that is not blank belongs to exactly one row. */
public interface Rows {
  /** The next row, or empty at the end. */
  Optional<Row> next() throws IOException;

  /** Whether more has arrived, so that the next row may come without waiting. */
  boolean ready();

  /** Up to the end of the row that came last. */
  Trail trail();
}
