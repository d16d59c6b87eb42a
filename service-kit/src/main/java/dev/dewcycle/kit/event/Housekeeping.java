package dev.dewcycle.kit.event;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Forgets what is no longer needed: answers older than a day, and the ids of events older than the
 * topics keep them.
 */
@ApplicationScoped
public class Housekeeping {
  private static final List<Kept> ALWAYS =
      List.of(
          new Kept("DELETE FROM idempotency WHERE stored_at < ?", Duration.ofHours(24)),
          new Kept("DELETE FROM inbox WHERE received_at < ?", Duration.ofDays(100)));

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject InstantSource clock;
  @Inject Instance<Kept> more;

  private final WorkLoop loop = new WorkLoop("housekeeping", Duration.ofMinutes(10), this::tidy);

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** Deletes what is too old; one replica at a time does it. There is never more to do at once. */
  public boolean tidy() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        if (Lease.taken(connection, "housekeeping", 0)) {
          for (var rule : Stream.concat(ALWAYS.stream(), more.stream()).toList()) {
            delete(connection, rule);
          }
          connection.commit();
        }
      } finally {
        connection.rollback();
      }
      return false;
    }
  }

  private void delete(Connection connection, Kept rule) throws SQLException {
    try (var delete = connection.prepareStatement(rule.delete())) {
      delete.setObject(1, clock.instant().minus(rule.time()).atOffset(ZoneOffset.UTC));
      delete.executeUpdate();
    }
  }
}
