package dev.dewcycle.kit.event;

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
import java.util.Map;

/**
 * Forgets what is no longer needed: answers older than a day, and the ids of events older than the
 * topics keep them.
 */
@ApplicationScoped
class Housekeeping {
  private static final Map<String, Duration> KEPT =
      Map.of(
          "DELETE FROM idempotency WHERE stored_at < ?", Duration.ofHours(24),
          "DELETE FROM inbox WHERE received_at < ?", Duration.ofDays(100));

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject InstantSource clock;

  private final WorkLoop loop = new WorkLoop("housekeeping", Duration.ofMinutes(10), this::tidy);

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** Deletes what is too old; one replica at a time does it. There is never more to do at once. */
  boolean tidy() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        if (Lease.taken(connection, "housekeeping", 0)) {
          for (var rule : KEPT.entrySet()) {
            delete(connection, rule.getKey(), rule.getValue());
          }
          connection.commit();
        }
      } finally {
        connection.rollback();
      }
      return false;
    }
  }

  private void delete(Connection connection, String sql, Duration kept) throws SQLException {
    try (var delete = connection.prepareStatement(sql)) {
      delete.setObject(1, clock.instant().minus(kept).atOffset(ZoneOffset.UTC));
      delete.executeUpdate();
    }
  }
}
