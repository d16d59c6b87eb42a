package dev.dewcycle.reminder.firing.adapter;

import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.firing.Firing;
import dev.dewcycle.reminder.firing.Firing.Fired;
import dev.dewcycle.reminder.firing.Firing.Skipped;
import dev.dewcycle.reminder.firing.Round;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.ReminderState;
import dev.dewcycle.reminder.schedule.adapter.HistoryRows;
import dev.dewcycle.reminder.schedule.adapter.ReminderRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Claims what is due and writes what came of it, on the worker's connection of the caller. */
@ApplicationScoped
public class DueRows {
  private static final String BY_SYSTEM_CLOCK =
      ReminderRows.SELECT
          + "WHERE clock IS NULL AND due_at <= ? ORDER BY due_at, id LIMIT ?"
          + " FOR UPDATE SKIP LOCKED";
  // Waits instead of skipping: time on a test clock does not pass while someone else has a row. An
  // instant is taken as a whole, so that its order does not hang on where a batch was cut.
  private static final String BY_TEST_CLOCK =
      ReminderRows.SELECT
          + "WHERE tenant = ? AND clock = ? AND due_at <= (SELECT max(due_at) FROM"
          + " (SELECT due_at FROM reminder WHERE tenant = ? AND clock = ? AND due_at <= ?"
          + " ORDER BY due_at LIMIT ?) AS batch) ORDER BY due_at, id FOR UPDATE";

  @Inject Outbox outbox;
  @Inject InstantSource clock;

  List<Reminder> claim(Connection connection, Instant until, int limit) throws SQLException {
    try (var query = connection.prepareStatement(BY_SYSTEM_CLOCK)) {
      query.setObject(1, until.atOffset(ZoneOffset.UTC));
      query.setInt(2, limit);
      return ReminderRows.read(query);
    }
  }

  /** What is due by a test clock, in due order; more than the limit where an instant holds more. */
  public List<Reminder> claim(
      Connection connection, Tenant tenant, UUID testClock, Instant until, int limit)
      throws SQLException {
    try (var query = connection.prepareStatement(BY_TEST_CLOCK)) {
      query.setString(1, tenant.key());
      query.setObject(2, testClock);
      query.setString(3, tenant.key());
      query.setObject(4, testClock);
      query.setObject(5, until.atOffset(ZoneOffset.UTC));
      query.setInt(6, limit);
      return ReminderRows.read(query);
    }
  }

  /** Writes events, history and the schedule that is left; the caller commits. */
  public void write(Connection connection, Round round) throws SQLException {
    var byTenant =
        round.firings().stream()
            .collect(
                Collectors.groupingBy(
                    firing -> firing.reminder().owner().tenant(),
                    LinkedHashMap::new,
                    Collectors.mapping(Firing::event, Collectors.toList())));
    for (var tenant : byTenant.entrySet()) {
      outbox.record(connection, tenant.getKey(), tenant.getValue());
    }
    HistoryRows.insert(
        connection, round.firings().stream().map(DueRows::entry).toList(), clock.instant());
    ReminderRows.update(connection, round.advanced());
    ReminderRows.delete(connection, round.finished());
  }

  private static HistoryRows.Entry entry(Firing firing) {
    return switch (firing) {
      case Fired(var reminder, var at, var late) ->
          new HistoryRows.Entry(
              reminder, ReminderState.FIRED, Optional.empty(), Optional.of(at), Optional.of(late));
      case Skipped(var reminder, var at, var reason) ->
          new HistoryRows.Entry(
              reminder,
              ReminderState.SKIPPED,
              Optional.of(reason),
              Optional.empty(),
              Optional.empty());
    };
  }
}
