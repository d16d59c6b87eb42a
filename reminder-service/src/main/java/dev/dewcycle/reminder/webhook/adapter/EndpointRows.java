package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.events.WebhookEndpointDisabled.Reason;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.webhook.Endpoint;
import dev.dewcycle.reminder.webhook.Endpoint.Disabled;
import dev.dewcycle.reminder.webhook.EventFilter;
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

/** The table of endpoints, on whichever connection the caller works. */
final class EndpointRows {
  private static final String SELECT =
      "SELECT id, version, url, types, enabled, disabled_at, disabled_because, failing_since,"
          + " previous_until, created_at FROM webhook_endpoint WHERE tenant = ?";

  private EndpointRows() {}

  static Optional<Endpoint> find(Connection connection, Tenant tenant, UUID id)
      throws SQLException {
    return read(connection, " AND id = ?", tenant, id).stream().findFirst();
  }

  /** The endpoint, which nobody else changes until the transaction ends. */
  static Optional<Endpoint> lock(Connection connection, Tenant tenant, UUID id)
      throws SQLException {
    return read(connection, " AND id = ? FOR UPDATE", tenant, id).stream().findFirst();
  }

  /** In the order of their ids, which is that of their making. */
  static List<Endpoint> after(Connection connection, Tenant tenant, UUID last, int limit)
      throws SQLException {
    return read(connection, " AND id > ? ORDER BY id LIMIT " + limit, tenant, last);
  }

  static int count(Connection connection, Tenant tenant) throws SQLException {
    try (var query =
        connection.prepareStatement("SELECT count(*) FROM webhook_endpoint WHERE tenant = ?")) {
      query.setString(1, tenant.key());
      try (var row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  static void insert(Connection connection, Tenant tenant, Endpoint endpoint, byte[] secret)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO webhook_endpoint (version, url, types, enabled, disabled_at,"
                + " disabled_because, failing_since, tenant, id, secret, created_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      bind(insert, tenant, endpoint);
      insert.setBytes(10, secret);
      insert.setObject(11, endpoint.createdAt().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }

  static void update(Connection connection, Tenant tenant, Endpoint endpoint) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE webhook_endpoint SET version = ?, url = ?, types = ?, enabled = ?,"
                + " disabled_at = ?, disabled_because = ?, failing_since = ?"
                + " WHERE tenant = ? AND id = ?")) {
      bind(update, tenant, endpoint);
      update.executeUpdate();
    }
  }

  /** The old secret signs as well until the given time; one before that no longer does. */
  static void rotate(
      Connection connection, Tenant tenant, UUID id, byte[] secret, Instant previousUntil)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE webhook_endpoint SET previous_secret = secret, secret = ?, previous_until = ?"
                + " WHERE tenant = ? AND id = ?")) {
      update.setBytes(1, secret);
      update.setObject(2, previousUntil.atOffset(ZoneOffset.UTC));
      update.setString(3, tenant.key());
      update.setObject(4, id);
      update.executeUpdate();
    }
  }

  /** Deletes it with its deliveries. */
  static void delete(Connection connection, Tenant tenant, UUID id) throws SQLException {
    try (var delete =
        connection.prepareStatement("DELETE FROM webhook_endpoint WHERE tenant = ? AND id = ?")) {
      delete.setString(1, tenant.key());
      delete.setObject(2, id);
      delete.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, Tenant tenant, Endpoint endpoint)
      throws SQLException {
    statement.setLong(1, endpoint.version());
    statement.setString(2, endpoint.url());
    statement.setArray(
        3, statement.getConnection().createArrayOf("text", endpoint.filter().names().toArray()));
    statement.setBoolean(4, endpoint.enabled());
    statement.setObject(5, utc(endpoint.disabled().map(Disabled::at)));
    statement.setString(6, endpoint.disabled().map(d -> d.because().name()).orElse(null));
    statement.setObject(7, utc(endpoint.failingSince()));
    statement.setString(8, tenant.key());
    statement.setObject(9, endpoint.id());
  }

  private static List<Endpoint> read(
      Connection connection, String condition, Tenant tenant, UUID id) throws SQLException {
    try (var query = connection.prepareStatement(SELECT + condition)) {
      query.setString(1, tenant.key());
      query.setObject(2, id);
      var found = new ArrayList<Endpoint>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          found.add(endpoint(row));
        }
      }
      return found;
    }
  }

  private static Endpoint endpoint(ResultSet row) throws SQLException {
    var disabledBecause = Optional.ofNullable(row.getString("disabled_because"));
    var disabledAt = instant(row, "disabled_at");
    return new Endpoint(
        row.getObject("id", UUID.class),
        row.getLong("version"),
        row.getString("url"),
        EventFilter.of(List.of((String[]) row.getArray("types").getArray())),
        row.getBoolean("enabled"),
        disabledBecause.map(why -> new Disabled(disabledAt.orElseThrow(), Reason.valueOf(why))),
        instant(row, "failing_since"),
        instant(row, "previous_until"),
        instant(row, "created_at").orElseThrow());
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static OffsetDateTime utc(Optional<Instant> instant) {
    return instant.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
  }
}
