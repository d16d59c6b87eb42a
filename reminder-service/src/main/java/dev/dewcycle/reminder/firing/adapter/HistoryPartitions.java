package dev.dewcycle.reminder.firing.adapter;

import dev.dewcycle.kit.event.WorkLoop;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Makes the partitions of the history for this month and the next two, well before their time. */
@ApplicationScoped
class HistoryPartitions {
  private static final int MONTHS_AHEAD = 2;

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject InstantSource clock;

  private final WorkLoop loop =
      new WorkLoop("history-partitions", Duration.ofHours(6), this::prepare);

  /** Before anything fires: what is once recorded outside its partition stays in the way of it. */
  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event)
      throws SQLException {
    prepare();
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  boolean prepare() throws SQLException {
    var month = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
    try (var connection = database.getConnection();
        var prepare = connection.prepareStatement("SELECT prepare_reminder_history(?)")) {
      for (var ahead = 0; ahead <= MONTHS_AHEAD; ahead++) {
        prepare.setObject(1, month.plusMonths(ahead));
        prepare.execute();
      }
    }
    return false;
  }
}
