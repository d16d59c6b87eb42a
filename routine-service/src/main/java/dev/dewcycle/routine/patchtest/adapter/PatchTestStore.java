package dev.dewcycle.routine.patchtest.adapter;

import dev.dewcycle.routine.patchtest.PatchTest;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import dev.dewcycle.routine.storage.adapter.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tenant's patch tests. Whoever changes one holds the lock on its subscriber. */
@ApplicationScoped
public class PatchTestStore {
  private static final String SELECT = "SELECT document FROM patch_test WHERE subscriber = ? ";

  @Inject Database database;
  @Inject Documents documents;

  /** All of the subscriber's tests with the product. */
  public List<PatchTest> of(String subscriber, UUID product) {
    return database.rows(SELECT + "AND product = ?", this::test, subscriber, product);
  }

  /** All tests by subscriber; those without any are missing. */
  public Map<String, List<PatchTest>> of(Collection<String> subscribers) {
    var found = new HashMap<String, List<PatchTest>>();
    database.rows(
        "SELECT subscriber, document FROM patch_test WHERE subscriber = ANY (?)",
        row -> found.computeIfAbsent(row.text("subscriber"), _ -> new ArrayList<>()).add(test(row)),
        (Object) subscribers.toArray());
    return found;
  }

  Optional<PatchTest> find(String subscriber, UUID id) {
    return database.row(SELECT + "AND id = ?", this::test, subscriber, id);
  }

  List<PatchTest> page(String subscriber, UUID after, int limit) {
    return database.rows(
        SELECT + "AND id > ? ORDER BY id LIMIT ?", this::test, subscriber, after, limit);
  }

  void save(String subscriber, PatchTest test) {
    database.change(
        """
        INSERT INTO patch_test (id, subscriber, product, document) VALUES (?, ?, ?, ?::jsonb)
        ON CONFLICT (tenant, id) DO UPDATE SET document = excluded.document
        """,
        test.id(),
        subscriber,
        test.product(),
        documents.write(test));
  }

  private PatchTest test(Row row) throws SQLException {
    return documents.read(row.text("document"), PatchTest.class);
  }
}
