package dev.dewcycle.reminder.clock.adapter;

import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.clock.TestClock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of test clocks, on whichever connection the caller works. */
final class ClockRows {
  private static final String SELECT =
      "SELECT tenant, id, shows, version, stage, target FROM test_clock ";

  private ClockRows() {}

  static Optional<TestClock> find(Connection connection, Tenant tenant, UUID id)
      throws SQLException {
    return one(connection, SELECT + "WHERE tenant = ? AND id = ?", tenant, id);
  }

  /** The clock, which stands still for everybody else until the transaction ends. */
  static Optional<TestClock> lock(Connection connection, Tenant tenant, UUID id)
      throws SQLException {
    return one(connection, SELECT + "WHERE tenant = ? AND id = ? FOR UPDATE", tenant, id);
  }

  /** The clocks on their way, of all tenants. */
  static List<TestClock> advancing(Connection connection) throws SQLException {
    try (var query =
        connection.prepareStatement(SELECT + "WHERE stage <> 'READY' ORDER BY tenant, id")) {
      return read(query);
    }
  }

  static void insert(Connection connection, TestClock clock) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO test_clock (shows, version, stage, target, tenant, id)"
                + " VALUES (?, ?, ?, ?, ?, ?)")) {
      bind(insert, clock);
      insert.executeUpdate();
    }
  }

  static void update(Connection connection, TestClock clock) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE test_clock SET shows = ?, version = ?, stage = ?, target = ?"
                + " WHERE tenant = ? AND id = ?")) {
      bind(update, clock);
      update.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, TestClock clock) throws SQLException {
    statement.setObject(1, clock.now().atOffset(ZoneOffset.UTC));
    statement.setLong(2, clock.version());
    statement.setString(3, clock.stage().name());
    statement.setObject(4, clock.target().atOffset(ZoneOffset.UTC));
    statement.setString(5, clock.tenant().key());
    statement.setObject(6, clock.id());
  }

  private static Optional<TestClock> one(Connection connection, String sql, Tenant tenant, UUID id)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      query.setString(1, tenant.key());
      query.setObject(2, id);
      return read(query).stream().findFirst();
    }
  }

  private static List<TestClock> read(PreparedStatement query) throws SQLException {
    var found = new ArrayList<TestClock>();
    try (var row = query.executeQuery()) {
      while (row.next()) {
        found.add(
            new TestClock(
                Tenant.parse(row.getString("tenant")),
                row.getObject("id", UUID.class),
                instant(row, "shows"),
                row.getLong("version"),
                TestClock.Stage.valueOf(row.getString("stage")),
                instant(row, "target")));
      }
    }
    return found;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
