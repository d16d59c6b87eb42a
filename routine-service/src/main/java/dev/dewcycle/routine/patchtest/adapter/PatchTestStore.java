package dev.dewcycle.routine.patchtest.adapter;

import dev.dewcycle.routine.patchtest.PatchTest;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import dev.dewcycle.routine.storage.adapter.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's patch tests. Whoever changes one holds the lock on its subscriber. */
@ApplicationScoped
public class PatchTestStore {
  private static final String SELECT = "SELECT document FROM patch_test WHERE subscriber = ? ";

  @Inject Database database;
  @Inject Documents documents;

  /** Whether the subscriber has passed a test with the product that is thorough enough. */
  public boolean hasPassed(String subscriber, UUID product, PatchTest.Kind least) {
    return database.rows(SELECT + "AND product = ?", this::test, subscriber, product).stream()
        .anyMatch(test -> test.satisfies(least));
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
