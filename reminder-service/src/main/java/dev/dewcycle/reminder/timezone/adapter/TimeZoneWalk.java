package dev.dewcycle.reminder.timezone.adapter;

import dev.dewcycle.kit.event.Lease;
import dev.dewcycle.kit.event.WorkLoop;
import dev.dewcycle.reminder.firing.adapter.FiringEngine;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.adapter.ReminderRows;
import dev.dewcycle.reminder.timezone.Walk;
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
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Computes open reminders anew where the service starts with a newer release of the tz database
 * than they were computed by: batch by batch beside live traffic, each in a transaction that also
 * notes how far it has come, so that any replica goes on after a crash. Reminders by a test clock
 * keep their instants until something reschedules them.
 */
@ApplicationScoped
public class TimeZoneWalk {
  private static final Logger LOG = Logger.getLogger(TimeZoneWalk.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
  private static final int BATCH = 1_000;

  /** That of the running Java, such as 2026a. */
  static final String RELEASE = ZoneRulesProvider.getVersions("UTC").lastEntry().getKey();

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject InstantSource clock;
  @Inject FiringEngine engine;

  private final WorkLoop loop = new WorkLoop("time-zones", BETWEEN_LOOKS, () -> step(BATCH));

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** Looks at one batch; whether there is more to look at. */
  boolean step(int limit) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return Lease.taken(connection, "time-zones", 0) && step(connection, limit);
      } finally {
        connection.rollback();
      }
    }
  }

  private boolean step(Connection connection, int limit) throws SQLException {
    var walk = WalkRows.read(connection).by(RELEASE);
    if (walk.isEmpty()) {
      return false;
    }
    var batch = WalkRows.next(connection, walk.get().after().orElseThrow(), limit);
    var now = clock.instant();
    var moved = recomputed(WalkRows.lock(connection, misplaced(batch, now)), now);
    ReminderRows.update(connection, moved);
    var last = batch.size() < limit ? Optional.<Walk.Place>empty() : Optional.of(place(batch));
    WalkRows.save(connection, walk.get().upTo(last));
    connection.commit();
    if (!moved.isEmpty()) {
      LOG.infof("tz database %s: %d open reminders were moved", RELEASE, moved.size());
      engine.wake();
    }
    return last.isPresent();
  }

  private static List<Reminder> misplaced(List<Reminder> batch, Instant now) {
    return batch.stream()
        .filter(one -> one.clock().isEmpty() && one.recomputed(now).isPresent())
        .toList();
  }

  private static List<Reminder> recomputed(List<Reminder> locked, Instant now) {
    return locked.stream().flatMap(one -> one.recomputed(now).stream()).toList();
  }

  private static Walk.Place place(List<Reminder> batch) {
    var last = batch.getLast();
    return new Walk.Place(last.owner().tenant().key(), last.id());
  }
}
