package dev.dewcycle.reminder.firing.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.preference.AskedTime;
import dev.dewcycle.reminder.schedule.Days;
import dev.dewcycle.reminder.schedule.Due;
import dev.dewcycle.reminder.schedule.Owner;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.Subject;
import dev.dewcycle.reminder.schedule.adapter.ReminderRows;
import dev.dewcycle.reminder.testing.ReminderTest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ReminderTest
class ParallelFiringTest {
  private static final int ROWS = 4000;

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject FiringEngine engine;

  private final String subscriber = "parallel-" + UUID.randomUUID();

  private Reminder overdueEnd() {
    var day = LocalDate.parse("2026-03-02");
    return new Reminder(
        UUID.randomUUID(),
        1,
        new Owner(new Tenant("demo", Tenant.Mode.TEST), subscriber, 1),
        ReminderKind.PHASE_END,
        Subject.ofPhase(UUID.randomUUID(), 1, UUID.randomUUID()),
        Optional.empty(),
        Optional.empty(),
        Due.of(ReminderKind.PHASE_END, day, AskedTime.at(LocalTime.MIDNIGHT), ZoneOffset.UTC),
        Days.NONE);
  }

  /** Fires without the lease, until nothing is due. */
  private Boolean fireAll() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      var more = true;
      while (more) {
        more = engine.fire(connection);
        connection.rollback();
      }
    }
    return true;
  }

  private long count(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, subscriber);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  @Test
  void engines_in_parallel_fire_each_due_row_exactly_once() throws Exception {
    try (var connection = database.getConnection()) {
      ReminderRows.insert(connection, Stream.generate(this::overdueEnd).limit(ROWS).toList());
    }

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> engineRun = this::fireAll;
      for (var run : threads.invokeAll(List.of(engineRun, engineRun, engineRun))) {
        assertThat(run.get()).isTrue();
      }
    }

    org.awaitility.Awaitility.await()
        .until(() -> count("SELECT count(*) FROM reminder WHERE subscriber = ?") == 0);
    assertThat(count("SELECT count(*) FROM reminder_history WHERE subscriber = ?")).isEqualTo(ROWS);
    assertThat(count("SELECT count(DISTINCT id) FROM reminder_history WHERE subscriber = ?"))
        .isEqualTo(ROWS);
  }
}
