package dev.dewcycle.reminder.firing.adapter;

import dev.dewcycle.kit.event.Lease;
import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.kit.event.WorkLoop;
import dev.dewcycle.reminder.firing.Judgement;
import dev.dewcycle.reminder.firing.Round;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fires what falls due by the system clock: a batch in one transaction, so that a crash is a
 * rollback. The row locks alone keep two replicas from firing the same; the lease keeps late ones
 * in due order.
 */
@ApplicationScoped
public class FiringEngine {
  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject DueRows rows;
  @Inject Outbox outbox;
  @Inject InstantSource clock;

  @ConfigProperty(name = "dewcycle.firing.late-after")
  Duration lateAfter;

  @ConfigProperty(name = "dewcycle.firing.batch")
  int batch;

  private final WorkLoop loop = new WorkLoop("firing", this::fire);

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** Something may have become due. */
  public void wake() {
    loop.wake();
  }

  /** Fires one batch; whether there is more to fire at once. */
  boolean fire() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return Lease.taken(connection, "firing", 0) && fire(connection);
      } finally {
        connection.rollback();
      }
    }
  }

  /** As {@link #fire()}, without asking for the lease. */
  boolean fire(Connection connection) throws SQLException {
    var now = clock.instant();
    var due = rows.claim(connection, now, batch);
    if (due.isEmpty()) {
      return false;
    }
    var horizon = Round.horizon(due, batch, now);
    rows.write(connection, Round.of(due, horizon, Judgement.bySystemClock(now, lateAfter)));
    connection.commit();
    outbox.wake();
    return due.size() == batch;
  }
}
