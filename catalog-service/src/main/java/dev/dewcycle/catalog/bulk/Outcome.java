package dev.dewcycle.catalog.bulk;

import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.catalog.product.Product;
import java.util.List;

/** What became of a row. */
public sealed interface Outcome {
  /** The line on which the row starts, from 1. */
  long line();

  /** The product is kept as the row says. */
  record Kept(long line, Change change, Product product) implements Outcome {}

  /** Nothing is kept of the row. */
  record Rejected(long line, List<Flaw> flaws) implements Outcome {
    public Rejected {
      flaws = List.copyOf(flaws);
    }
  }

  /** What a row did to its product. */
  enum Change {
    CREATED,
    UPDATED,
    UNCHANGED
  }
}
