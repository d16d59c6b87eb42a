package dev.dewcycle.catalog.bulk;

import dev.dewcycle.catalog.classification.Analysis;
import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.catalog.product.ProductFacts;
import java.util.List;

/** A row that was read: what it says of a product, or what is wrong with it. */
public sealed interface Entry {
  /** The line on which it starts, from 1. */
  long line();

  /**
   * A product as it is to be.
   *
   * @param withdrawn whether it is to have left the catalogue
   */
  record Legible(long line, ProductFacts facts, boolean withdrawn, Analysis analysis)
      implements Entry {}

  /** A row that cannot be a product. */
  record Faulty(long line, List<Flaw> flaws) implements Entry {
    public Faulty {
      flaws = List.copyOf(flaws);
    }
  }
}
