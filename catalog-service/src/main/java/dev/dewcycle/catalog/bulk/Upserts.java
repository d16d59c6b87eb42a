package dev.dewcycle.catalog.bulk;

import dev.dewcycle.catalog.bulk.Outcome.Change;
import dev.dewcycle.catalog.product.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a batch of rows comes to, in their order. Each row is the whole product, as a PUT is: what
 * it leaves out is emptied. Only numbers stay, as they may be what the next row knows it by.
 */
public final class Upserts {
  private final Shelf shelf;
  private final Supplier<UUID> ids;
  private final List<Outcome> outcomes = new ArrayList<>();

  /**
   * Rows that come upon these products.
   *
   * @param ids gives the ids of new products
   */
  public Upserts(Shelf shelf, Supplier<UUID> ids) {
    this.shelf = shelf;
    this.ids = ids;
  }

  /** Works off the rows; what it says has to be kept by the caller. */
  public List<Outcome> of(List<Entry> entries) {
    for (var entry : entries) {
      outcomes.add(
          switch (entry) {
            case Entry.Faulty(var line, var flaws) -> new Outcome.Rejected(line, flaws);
            case Entry.Legible readable -> outcome(readable);
          });
    }
    return List.copyOf(outcomes);
  }

  private Outcome outcome(Entry.Legible row) {
    return switch (shelf.meaning(row.facts())) {
      case Shelf.Meaning.Unclear(var flaw) -> new Outcome.Rejected(row.line(), List.of(flaw));
      case Shelf.Meaning.Unheard() ->
          kept(
              row,
              Change.CREATED,
              Product.entered(ids.get(), row.facts(), row.analysis(), row.withdrawn()));
      case Shelf.Meaning.Known(var product) -> {
        var facts = row.facts().withNumbersOf(product.facts());
        var changed = product.changedTo(facts, row.analysis(), row.withdrawn());
        var same = changed.version() == product.version();
        yield kept(row, same ? Change.UNCHANGED : Change.UPDATED, changed);
      }
    };
  }

  private Outcome kept(Entry.Legible row, Change change, Product product) {
    shelf.put(product);
    return new Outcome.Kept(row.line(), change, product);
  }
}
