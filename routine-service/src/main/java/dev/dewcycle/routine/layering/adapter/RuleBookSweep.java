package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.event.Lease;
import dev.dewcycle.kit.event.WorkLoop;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;

/**
 * Puts everybody in line whose findings were found by another book, or by other settings, than hold
 * now. It looks at what is stored and at nothing else: at the start, when a setting changes, and
 * now and then. So it does not matter which replica does it, whether one dies meanwhile, or what a
 * check that was under way went by.
 */
@ApplicationScoped
class RuleBookSweep {
  static final String CAUSE = "RULE_BOOK_CHANGED";

  /** After all that somebody waits for. */
  private static final int PRIORITY = 9;

  /** One that is being done at this moment, and so put off, may go by the former rules. */
  private static final String ENQUEUE =
      """
      INSERT INTO recheck (tenant, subscriber, cause, priority, due_at)
      SELECT known.tenant, known.subscriber, ?, ?, ?
      FROM finding_set known LEFT JOIN rule_settings chosen ON chosen.tenant = known.tenant
      WHERE known.book <> ? OR known.settings <> coalesce(chosen.version, 0)
      ON CONFLICT (tenant, subscriber, cause) DO UPDATE SET stamp = excluded.stamp
      WHERE recheck.due_at > excluded.due_at
      """;

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject RuleBooks books;
  @Inject InstantSource clock;

  private final WorkLoop loop = new WorkLoop("rule-book", Duration.ofMinutes(10), this::sweep);

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** To be called once a change is committed. */
  void wake() {
    loop.wake();
  }

  /** There is never more to do at once. */
  private boolean sweep() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        if (Lease.taken(connection, "rule-book", 0)) {
          enqueue(connection);
          connection.commit();
        }
      } finally {
        connection.rollback();
      }
      return false;
    }
  }

  private void enqueue(Connection connection) throws SQLException {
    try (var insert = connection.prepareStatement(ENQUEUE)) {
      insert.setString(1, CAUSE);
      insert.setInt(2, PRIORITY);
      insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
      insert.setString(4, books.standard().version());
      insert.executeUpdate();
    }
  }
}
