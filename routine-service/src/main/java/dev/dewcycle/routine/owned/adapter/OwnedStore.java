package dev.dewcycle.routine.owned.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dewcycle.routine.owned.Owned;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of what is owned. */
@ApplicationScoped
public class OwnedStore {
  @Inject Database database;
  @Inject Documents documents;

  /**
   * What somebody owns.
   *
   * @param version 0 where nothing was ever told
   */
  record Stored(List<Owned> items, long version) {
    static final Stored NOTHING = new Stored(List.of(), 0);
  }

  Stored find(String subscriber) {
    return database
        .row(
            "SELECT version, items FROM owned WHERE subscriber = ?",
            row ->
                new Stored(
                    documents.read(row.text("items"), new TypeReference<List<Owned>>() {}),
                    row.number("version")),
            subscriber)
        .orElse(Stored.NOTHING);
  }

  /** By subscriber; those who own nothing are missing. */
  public Map<String, List<Owned>> of(Collection<String> subscribers) {
    var found = new HashMap<String, List<Owned>>();
    database.rows(
        "SELECT subscriber, items FROM owned WHERE subscriber = ANY (?)",
        row ->
            found.put(
                row.text("subscriber"),
                documents.read(row.text("items"), new TypeReference<List<Owned>>() {})),
        (Object) subscribers.toArray());
    return found;
  }

  /** Replaces everything; the caller holds the lock on the subscriber. */
  void save(String subscriber, Stored stored) {
    database.change(
        """
        INSERT INTO owned (subscriber, version, items) VALUES (?, ?, ?::jsonb)
        ON CONFLICT (tenant, subscriber) DO UPDATE
        SET version = excluded.version, items = excluded.items
        """,
        subscriber,
        stored.version(),
        documents.write(stored.items()));
    database.change("DELETE FROM owned_product WHERE subscriber = ?", subscriber);
    database.change(
        """
        INSERT INTO owned_product (subscriber, product)
        SELECT DISTINCT ?, product FROM unnest(?::uuid[]) AS product
        """,
        subscriber,
        stored.items().stream().map(one -> one.product().toString()).toArray());
  }
}
