package dev.dewcycle.reminder.explanation.adapter;

import dev.dewcycle.events.EventType;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.explanation.Delivery;
import dev.dewcycle.reminder.webhook.Verdict.State;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what webhook endpoints have got of an occurrence that fired. */
final class DeliveryRows {
  // The subscriber's deliveries first, by their index: only those few bodies are looked into.
  private static final String FIRED =
      """
      WITH sent AS MATERIALIZED (
        SELECT endpoint, body::jsonb -> 'data' -> 'reminder' AS reminder, state, tries,
               coalesce(last_status::text, last_failure) AS answer, last_try_at, next_try_at
          FROM webhook_delivery WHERE tenant = ? AND subscriber = ? AND type = ?)
      SELECT e.id, e.enabled, sent.state, sent.tries, sent.answer, sent.last_try_at, sent.next_try_at
        FROM webhook_endpoint e
        LEFT JOIN sent ON sent.endpoint = e.id AND sent.reminder ->> 'id' = ? AND sent.reminder ->> 'occurrence' = ?
       WHERE e.tenant = ? AND (? = ANY (e.types) OR sent.state IS NOT NULL) ORDER BY e.id
      """;

  private DeliveryRows() {}

  static List<Delivery> of(
      Connection connection, Tenant tenant, String subscriber, UUID reminder, long occurrence)
      throws SQLException {
    var type = EventType.REMINDER_FIRED.typeName();
    try (var query = connection.prepareStatement(FIRED)) {
      query.setString(1, tenant.key());
      query.setString(2, subscriber);
      query.setString(3, type);
      query.setString(4, reminder.toString());
      query.setString(5, Long.toString(occurrence));
      query.setString(6, tenant.key());
      query.setString(7, type);
      var found = new ArrayList<Delivery>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          found.add(delivery(row));
        }
      }
      return found;
    }
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getObject("id", UUID.class),
        row.getBoolean("enabled"),
        Optional.ofNullable(row.getString("state")).map(State::valueOf),
        row.getInt("tries"),
        Optional.ofNullable(row.getString("answer")),
        instant(row, "last_try_at"),
        instant(row, "next_try_at"));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
