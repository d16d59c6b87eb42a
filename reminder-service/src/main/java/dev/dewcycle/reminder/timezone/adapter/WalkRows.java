package dev.dewcycle.reminder.timezone.adapter;

import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.adapter.ReminderRows;
import dev.dewcycle.reminder.timezone.Walk;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The walk and what it looks at, on the worker's connection. */
final class WalkRows {
  private WalkRows() {}

  static Walk read(Connection connection) throws SQLException {
    try (var query =
            connection.prepareStatement(
                "SELECT release, after_tenant, after_id FROM time_zone_data WHERE tenant = '*'");
        var row = query.executeQuery()) {
      row.next();
      var id = row.getObject("after_id", UUID.class);
      return new Walk(
          row.getString("release"),
          Optional.ofNullable(row.getString("after_tenant"))
              .map(tenant -> new Walk.Place(tenant, id)));
    }
  }

  static void save(Connection connection, Walk walk) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE time_zone_data SET release = ?, after_tenant = ?, after_id = ?"
                + " WHERE tenant = '*'")) {
      update.setString(1, walk.release());
      update.setString(2, walk.after().map(Walk.Place::tenant).orElse(null));
      update.setObject(3, walk.after().map(Walk.Place::id).orElse(null));
      update.executeUpdate();
    }
  }

  /** The next open reminders, whoever holds them. */
  static List<Reminder> next(Connection connection, Walk.Place after, int limit)
      throws SQLException {
    try (var query =
        connection.prepareStatement(
            ReminderRows.SELECT + "WHERE (tenant, id) > (?, ?) ORDER BY tenant, id LIMIT ?")) {
      query.setString(1, after.tenant());
      query.setObject(2, after.id());
      query.setInt(3, limit);
      return ReminderRows.read(query);
    }
  }

  /** Those of them that are still open, locked in due order as whoever reschedules locks them. */
  static List<Reminder> lock(Connection connection, List<Reminder> some) throws SQLException {
    try (var query =
        connection.prepareStatement(
            ReminderRows.SELECT
                + "WHERE (tenant, id) IN (SELECT * FROM unnest(?::text[], ?::uuid[]))"
                + " ORDER BY due_at, id FOR UPDATE")) {
      query.setArray(
          1,
          connection.createArrayOf(
              "text", some.stream().map(one -> one.owner().tenant().key()).toArray()));
      query.setArray(
          2, connection.createArrayOf("uuid", some.stream().map(Reminder::id).toArray()));
      return ReminderRows.read(query);
    }
  }
}
