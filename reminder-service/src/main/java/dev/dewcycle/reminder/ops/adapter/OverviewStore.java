package dev.dewcycle.reminder.ops.adapter;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.ops.adapter.OverviewResource.Count;
import dev.dewcycle.reminder.ops.adapter.OverviewResource.Counts;
import dev.dewcycle.reminder.ops.adapter.OverviewResource.Overdue;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.ReminderState;
import dev.dewcycle.reminder.schedule.adapter.ReminderRows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how the tenant's reminders stand. */
@ApplicationScoped
class OverviewStore {
  /** Up to how many overdue ones are counted in a request. */
  static final int COUNTED = 10_000;

  private static final String TALLY =
      "SELECT state, kind, reminders, counted_at FROM reminder_tally WHERE tenant = ?"
          + " ORDER BY state, kind";
  private static final String OLDEST =
      ReminderRows.SELECT
          + "WHERE tenant = ? AND clock IS NULL AND due_at <= ? ORDER BY due_at, id LIMIT 1";
  private static final String OVERDUE =
      "SELECT count(*) FROM (SELECT FROM reminder WHERE tenant = ? AND clock IS NULL"
          + " AND due_at <= ? LIMIT ?) AS overdue";

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject InstantSource clock;

  @Transactional
  Counts counts() {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(TALLY)) {
      query.setString(1, tenants.get().key());
      var counts = new ArrayList<Count>();
      Optional<Instant> countedAt = Optional.empty();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          countedAt = Optional.of(row.getObject("counted_at", OffsetDateTime.class).toInstant());
          counts.add(
              new Count(
                  ReminderState.valueOf(row.getString("state")),
                  ReminderKind.valueOf(row.getString("kind")),
                  row.getLong("reminders")));
        }
      }
      return new Counts(countedAt, countedAt.map(at -> at.minus(Tally.WINDOW)), counts);
    } catch (SQLException e) {
      throw new IllegalStateException("the counts could not be read", e);
    }
  }

  @Transactional
  Overdue overdue() {
    try (var connection = database.getConnection()) {
      var now = clock.instant();
      return Overdue.of(now, count(connection, now), oldest(connection, now).stream().findFirst());
    } catch (SQLException e) {
      throw new IllegalStateException("the overdue reminders could not be read", e);
    }
  }

  private List<Reminder> oldest(Connection connection, Instant now) throws SQLException {
    try (var query = connection.prepareStatement(OLDEST)) {
      query.setString(1, tenants.get().key());
      query.setObject(2, now.atOffset(ZoneOffset.UTC));
      return ReminderRows.read(query);
    }
  }

  private int count(Connection connection, Instant now) throws SQLException {
    try (var query = connection.prepareStatement(OVERDUE)) {
      query.setString(1, tenants.get().key());
      query.setObject(2, now.atOffset(ZoneOffset.UTC));
      query.setInt(3, COUNTED + 1);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
