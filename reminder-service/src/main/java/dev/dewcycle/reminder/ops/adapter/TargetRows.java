package dev.dewcycle.reminder.ops.adapter;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.ops.Selection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which reminders an action is about, on whichever connection the caller works. */
final class TargetRows {
  private TargetRows() {}

  /** A reminder as it was when the action was given. */
  record Target(UUID reminder, long occurrence) {}

  /**
   * What came of one.
   *
   * @param outcome CHANGED, UNCHANGED, DONE_WITH or the name of a refusal
   */
  record Done(UUID reminder, String outcome, Optional<Instant> dueAfter) {
    boolean isChange() {
      return outcome.equals("CHANGED");
    }
  }

  /** How many fit, by kind; in all no more than one more than an action may be about. */
  static Map<ReminderKind, Integer> count(Connection connection, Tenant tenant, Selection selection)
      throws SQLException {
    var condition = new Condition(tenant, selection);
    try (var query =
        connection.prepareStatement(
            "SELECT kind, count(*) AS fit FROM (SELECT kind FROM reminder WHERE "
                + condition.text()
                + " LIMIT ?) AS fitting GROUP BY kind ORDER BY kind")) {
      query.setInt(condition.bind(query, 1), Selection.MOST + 1);
      var counts = new EnumMap<ReminderKind, Integer>(ReminderKind.class);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          counts.put(ReminderKind.valueOf(row.getString("kind")), row.getInt("fit"));
        }
      }
      return counts;
    }
  }

  /** Notes those that fit; how many, and no more than one more than an action may be about. */
  static int insert(Connection connection, Tenant tenant, UUID action, Selection selection)
      throws SQLException {
    var condition = new Condition(tenant, selection);
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO ops_target (tenant, action, reminder, occurrence, due_at)"
                + " SELECT tenant, ?, id, occurrence, due_at FROM reminder WHERE "
                + condition.text()
                + " LIMIT ?")) {
      insert.setObject(1, action);
      insert.setInt(condition.bind(insert, 2), Selection.MOST + 1);
      return insert.executeUpdate();
    }
  }

  /** Those that are still to be seen to, in due order. */
  static List<Target> left(Connection connection, Tenant tenant, UUID action, int limit)
      throws SQLException {
    try (var query =
        connection.prepareStatement(
            "SELECT reminder, occurrence FROM ops_target WHERE tenant = ? AND action = ?"
                + " AND outcome IS NULL ORDER BY due_at, reminder LIMIT ?")) {
      query.setString(1, tenant.key());
      query.setObject(2, action);
      query.setInt(3, limit);
      var found = new ArrayList<Target>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          found.add(new Target(row.getObject("reminder", UUID.class), row.getLong("occurrence")));
        }
      }
      return found;
    }
  }

  /** Notes what came of each. */
  static void done(Connection connection, Tenant tenant, UUID action, List<Done> done)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE ops_target t SET outcome = done.outcome, due_after = done.due::timestamptz"
                + " FROM unnest(?::uuid[], ?::text[], ?::text[]) AS done (reminder, outcome, due)"
                + " WHERE t.tenant = ? AND t.action = ? AND t.reminder = done.reminder")) {
      update.setArray(1, texts(connection, done.stream().map(one -> one.reminder().toString())));
      update.setArray(2, texts(connection, done.stream().map(Done::outcome)));
      update.setArray(
          3,
          texts(
              connection,
              done.stream().map(d -> d.dueAfter().map(Instant::toString).orElse(null))));
      update.setString(4, tenant.key());
      update.setObject(5, action);
      update.executeUpdate();
    }
  }

  private static java.sql.Array texts(Connection connection, java.util.stream.Stream<String> values)
      throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }

  /** A selection as a condition with its values. */
  private static final class Condition {
    private final StringBuilder text = new StringBuilder("tenant = ?");
    private final List<Object> values = new ArrayList<>();

    Condition(Tenant tenant, Selection selection) {
      values.add(tenant.key());
      selection.kind().ifPresent(kind -> and("kind = ?", kind.name()));
      selection.subscriber().ifPresent(id -> and("subscriber = ?", id));
      selection.phase().ifPresent(id -> and("phase = ?", id));
      selection.dueFrom().ifPresent(at -> and("due_at >= ?", at.atOffset(ZoneOffset.UTC)));
      selection.dueTo().ifPresent(at -> and("due_at < ?", at.atOffset(ZoneOffset.UTC)));
    }

    private void and(String condition, Object value) {
      text.append(" AND ").append(condition);
      values.add(value);
    }

    String text() {
      return text.toString();
    }

    /** Sets the values from a place on; the place after them. */
    int bind(PreparedStatement statement, int first) throws SQLException {
      var place = first;
      for (var value : values) {
        statement.setObject(place++, value);
      }
      return place;
    }
  }
}
