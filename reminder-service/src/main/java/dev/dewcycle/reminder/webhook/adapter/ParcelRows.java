package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.kit.tenancy.Tenant;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Claims deliveries and writes what came of them, many at once, on the worker's connection. */
final class ParcelRows {
  /** Of each endpoint what its slots allow, the oldest first; one that fails has a single slot. */
  private static final String CLAIM =
      """
      WITH due AS (
        SELECT d.tenant, d.endpoint, d.message
          FROM webhook_endpoint e
          LEFT JOIN unnest(?, ?, ?) AS busy (tenant, id, in_flight) USING (tenant, id)
         CROSS JOIN LATERAL (
           SELECT tenant, endpoint, message, next_try_at FROM webhook_delivery
            WHERE tenant = e.tenant AND endpoint = e.id AND state = 'PENDING' AND next_try_at <= ?
            ORDER BY next_try_at
            LIMIT greatest(0, CASE WHEN e.failing_since IS NULL THEN ? ELSE 1 END - coalesce(busy.in_flight, 0))
            FOR UPDATE SKIP LOCKED) d
         WHERE e.enabled
         ORDER BY d.next_try_at
         LIMIT ?)
      UPDATE webhook_delivery w SET in_flight = true, next_try_at = ?
        FROM due JOIN webhook_endpoint e ON e.tenant = due.tenant AND e.id = due.endpoint
       WHERE w.tenant = due.tenant AND w.endpoint = due.endpoint AND w.message = due.message
      RETURNING w.tenant, w.endpoint, w.message, w.body, w.tries, w.next_try_at, e.version, e.url, e.secret, e.previous_secret, e.previous_until
      """;

  /** In one order, so that replicas do not wait in a circle. */
  private static final String LOCK =
      """
      SELECT 1 FROM webhook_endpoint e
        JOIN unnest(?, ?) AS t (tenant, id) ON e.tenant = t.tenant AND e.id = t.id
       ORDER BY e.tenant, e.id
         FOR NO KEY UPDATE OF e
      """;

  /** Only of the claim that was tried: what comes back after another claim changes nothing. */
  private static final String RECORD =
      """
      UPDATE webhook_delivery w
         SET state = t.state, tries = w.tries + 1, next_try_at = t.next_try_at, in_flight = false,
             last_try_at = t.at, last_status = t.status, last_failure = t.failure, last_answer = t.answer
        FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          AS t (tenant, endpoint, message, until, state, next_try_at, at, status, failure, answer)
       WHERE w.tenant = t.tenant AND w.endpoint = t.endpoint AND w.message = t.message
         AND w.next_try_at = t.until AND w.in_flight
      """;

  private ParcelRows() {}

  /** How much may be claimed: in all, to one endpoint, and less what is in flight to it already. */
  record Room(int inAll, int each, Map<Parcel.Address, Integer> busy) {
    static final Room NONE = new Room(0, 0, Map.of());
  }

  /**
   * Takes what is due.
   *
   * @param until when another may take it, should this replica die
   */
  static List<Parcel> claim(Connection connection, Room room, Instant now, Instant until)
      throws SQLException {
    var busy = List.copyOf(room.busy().keySet());
    try (var claim = connection.prepareStatement(CLAIM)) {
      claim.setArray(1, array(connection, "text", busy, address -> address.tenant().key()));
      claim.setArray(2, array(connection, "uuid", busy, Parcel.Address::endpoint));
      claim.setArray(3, array(connection, "int4", busy, room.busy()::get));
      claim.setObject(4, utc(now));
      claim.setInt(5, room.each());
      claim.setInt(6, room.inAll());
      claim.setObject(7, utc(until));
      var claimed = new ArrayList<Parcel>();
      try (var row = claim.executeQuery()) {
        while (row.next()) {
          claimed.add(parcel(row));
        }
      }
      return claimed;
    }
  }

  static void lockEndpoints(Connection connection, List<Tried> tried) throws SQLException {
    var endpoints = tried.stream().map(each -> each.parcel().to()).distinct().toList();
    if (endpoints.isEmpty()) {
      return;
    }
    try (var lock = connection.prepareStatement(LOCK)) {
      lock.setArray(1, array(connection, "text", endpoints, to -> to.tenant().key()));
      lock.setArray(2, array(connection, "uuid", endpoints, Parcel.Address::endpoint));
      lock.execute();
    }
  }

  static void record(Connection connection, List<Tried> tried) throws SQLException {
    if (tried.isEmpty()) {
      return;
    }
    try (var record = connection.prepareStatement(RECORD)) {
      record.setArray(1, array(connection, "text", tried, t -> t.parcel().to().tenant().key()));
      record.setArray(2, array(connection, "uuid", tried, t -> t.parcel().to().endpoint()));
      record.setArray(3, array(connection, "uuid", tried, t -> t.parcel().message()));
      record.setArray(4, array(connection, "timestamptz", tried, t -> utc(t.parcel().until())));
      record.setArray(5, array(connection, "text", tried, t -> t.verdict().state().name()));
      record.setArray(
          6,
          array(
              connection,
              "timestamptz",
              tried,
              t -> t.verdict().nextTryAt().map(ParcelRows::utc).orElse(null)));
      record.setArray(7, array(connection, "timestamptz", tried, t -> utc(t.at())));
      record.setArray(8, array(connection, "int2", tried, t -> t.status().orElse(null)));
      record.setArray(9, array(connection, "text", tried, t -> t.failure().orElse(null)));
      record.setArray(10, array(connection, "text", tried, t -> t.beginning().orElse(null)));
      record.executeUpdate();
    }
  }

  private static Parcel parcel(ResultSet row) throws SQLException {
    var previousSecret = Optional.ofNullable(row.getBytes("previous_secret"));
    var previousUntil = instant(row, "previous_until");
    return new Parcel(
        new Parcel.Address(
            Tenant.parse(row.getString("tenant")), row.getObject("endpoint", UUID.class)),
        row.getObject("message", UUID.class),
        row.getString("body"),
        row.getInt("tries"),
        instant(row, "next_try_at").orElseThrow(),
        row.getLong("version"),
        row.getString("url"),
        row.getBytes("secret"),
        previousSecret.map(secret -> new Parcel.Previous(secret, previousUntil.orElseThrow())));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static <T> java.sql.Array array(
      Connection connection, String type, List<T> items, Column<T> column) throws SQLException {
    return connection.createArrayOf(type, items.stream().map(column::of).toArray());
  }

  /** A value of an item. */
  @FunctionalInterface
  interface Column<T> {
    /** The value, null where it has none, as the column has it then. */
    Object of(T item);
  }
}
