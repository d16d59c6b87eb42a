package dev.dewcycle.catalog.bulk.adapter;

import dev.dewcycle.catalog.bulk.Entry;
import dev.dewcycle.catalog.bulk.Outcome;
import dev.dewcycle.catalog.bulk.Outcome.Change;
import dev.dewcycle.catalog.bulk.Shelf;
import dev.dewcycle.catalog.bulk.Upserts;
import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.catalog.product.adapter.MeantProducts;
import dev.dewcycle.catalog.product.adapter.ProductBatch;
import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.kit.time.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Keeps batches: products, versions, events and how far the import is, all together. What somebody
 * else is in the way of is tried again; of rows that the database does not take as a batch, each is
 * tried by itself, so that one of them does not cost the others.
 */
@ApplicationScoped
class BatchKeeper {
  private static final Logger LOG = Logger.getLogger(BatchKeeper.class);
  private static final int TRIES = 3;

  @Inject MeantProducts meant;
  @Inject ProductBatch products;
  @Inject ImportLock lock;
  @Inject Outbox outbox;
  @Inject Ids ids;

  /**
   * Keeps the entries, or throws what keeps the database from doing so.
   *
   * @param alongside writes how far the import is then, in the same transaction
   */
  List<Outcome> keep(List<Entry> entries, Consumer<List<Outcome>> alongside) {
    for (int tries = 1; ; tries++) {
      try {
        return inTransaction(entries, alongside);
      } catch (RuntimeException e) {
        var trouble = Trouble.of(e);
        if (trouble == Trouble.FAILURE) {
          throw e;
        }
        if (trouble == Trouble.DATA || tries == TRIES) {
          return oneByOne(entries, alongside);
        }
      }
    }
  }

  private List<Outcome> oneByOne(List<Entry> entries, Consumer<List<Outcome>> alongside) {
    var outcomes = new ArrayList<Outcome>();
    for (var entry : entries) {
      try {
        outcomes.addAll(inTransaction(List.of(entry), kept -> {}));
      } catch (RuntimeException e) {
        if (Trouble.of(e) == Trouble.FAILURE) {
          throw e;
        }
        LOG.warnf(e, "line %d of an import is not kept", entry.line());
        outcomes.add(
            new Outcome.Rejected(
                entry.line(), List.of(new Flaw("#", "The database does not take this product."))));
      }
    }
    QuarkusTransaction.requiringNew().run(() -> alongside.accept(outcomes));
    return outcomes;
  }

  private List<Outcome> inTransaction(List<Entry> entries, Consumer<List<Outcome>> alongside) {
    var kept =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  lock.awaitTurn();
                  var outcomes = decide(entries);
                  products.save(changes(outcomes));
                  alongside.accept(outcomes);
                  return outcomes;
                });
    outbox.wake();
    return kept;
  }

  private List<Outcome> decide(List<Entry> entries) {
    var facts =
        entries.stream()
            .filter(Entry.Legible.class::isInstance)
            .map(entry -> ((Entry.Legible) entry).facts())
            .toList();
    return new Upserts(new Shelf(meant.lock(facts)), ids::next).of(entries);
  }

  private static List<Product> changes(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Kept.class::isInstance)
        .map(Outcome.Kept.class::cast)
        .filter(kept -> kept.change() != Change.UNCHANGED)
        .map(Outcome.Kept::product)
        .toList();
  }
}
