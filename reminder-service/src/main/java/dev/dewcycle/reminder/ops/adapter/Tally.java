package dev.dewcycle.reminder.ops.adapter;

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
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/**
 * Counts all reminders every while, so that nobody waits for it. It rests twenty times as long as a
 * count takes, a quarter of a minute at least: counting takes a twentieth of one connection at
 * most, however many there are, and nothing of those who fire and write.
 */
@ApplicationScoped
class Tally {
  /** How far back what is done with is counted. */
  static final Duration WINDOW = Duration.ofHours(24);

  private static final Duration SHORTEST_REST = Duration.ofSeconds(15);
  private static final int RESTS = 20;
  private static final String FORGET = "DELETE FROM reminder_tally";
  private static final String COUNT =
      """
      INSERT INTO reminder_tally (tenant, state, kind, reminders, counted_at)
      SELECT tenant, 'SCHEDULED', kind, count(*), ? FROM reminder GROUP BY tenant, kind
      UNION ALL
      SELECT tenant, state, kind, count(*), ? FROM reminder_history WHERE recorded_at >= ?
       GROUP BY tenant, state, kind
      """;

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject InstantSource clock;

  private final WorkLoop loop = new WorkLoop("tally", Duration.ofSeconds(1), this::countIfRested);
  private volatile Instant restsUntil = Instant.MIN;

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  boolean countIfRested() throws SQLException {
    var began = clock.instant();
    if (began.isBefore(restsUntil)) {
      return false;
    }
    count();
    var took = Duration.between(began, clock.instant());
    var rest = took.multipliedBy(RESTS);
    restsUntil = clock.instant().plus(rest.compareTo(SHORTEST_REST) > 0 ? rest : SHORTEST_REST);
    return false;
  }

  /** Counts anew, alone among all replicas. */
  void count() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        if (Lease.taken(connection, "tally", 0)) {
          count(connection, clock.instant());
          connection.commit();
        }
      } finally {
        connection.rollback();
      }
    }
  }

  private static void count(Connection connection, Instant now) throws SQLException {
    try (var forget = connection.prepareStatement(FORGET);
        var count = connection.prepareStatement(COUNT)) {
      forget.executeUpdate();
      count.setObject(1, now.atOffset(ZoneOffset.UTC));
      count.setObject(2, now.atOffset(ZoneOffset.UTC));
      count.setObject(3, now.minus(WINDOW).atOffset(ZoneOffset.UTC));
      count.executeUpdate();
    }
  }
}
