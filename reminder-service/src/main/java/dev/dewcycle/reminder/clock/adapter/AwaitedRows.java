package dev.dewcycle.reminder.clock.adapter;

import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.clock.TestClock;
import dev.dewcycle.reminder.firing.Round;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** What an advance waits for, and what is due by its clock, on the worker's connection. */
final class AwaitedRows {
  /** Awaits the check after a version above the given one; {@link #bind} fills it. */
  static final String INSERT =
      "INSERT INTO awaited_effect (tenant, clock, phase, phase_version, subscriber)"
          + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (tenant, clock, phase) DO UPDATE SET"
          + " phase_version = greatest(awaited_effect.phase_version, excluded.phase_version)";

  private AwaitedRows() {}

  /** Whether every subscriber bound to the clock has been brought to its version. */
  static boolean allFollow(Connection connection, TestClock clock) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "SELECT count(*) > 0 AND count(*) >= max(of_subscribers) FROM clock_follower"
                + " WHERE tenant = ? AND clock = ? AND clock_version = ?")) {
      query.setString(1, clock.tenant().key());
      query.setObject(2, clock.id());
      query.setLong(3, clock.version());
      try (var row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  static void forgetFollowers(Connection connection, TestClock clock) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "DELETE FROM clock_follower WHERE tenant = ? AND clock = ? AND clock_version <= ?")) {
      delete.setString(1, clock.tenant().key());
      delete.setObject(2, clock.id());
      delete.setLong(3, clock.version());
      delete.executeUpdate();
    }
  }

  static boolean effectsAreAwaited(Connection connection, TestClock clock) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "SELECT EXISTS (SELECT FROM awaited_effect WHERE tenant = ? AND clock = ?)")) {
      query.setString(1, clock.tenant().key());
      query.setObject(2, clock.id());
      try (var row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /** Awaits the effect of every timer in the round. */
  static void await(Connection connection, TestClock clock, Round round) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      for (var firing : round.firings()) {
        var timer = firing.reminder();
        if (timer.kind().isTimer()) {
          bind(
              insert,
              clock.tenant(),
              clock.id(),
              timer.owner().subscriber(),
              timer.subject().phase().orElseThrow(),
              timer.subject().phaseVersion().orElseThrow());
        }
      }
      insert.executeBatch();
    }
  }

  static void bind(
      PreparedStatement insert,
      Tenant tenant,
      UUID clock,
      String subscriber,
      UUID phase,
      long above)
      throws SQLException {
    insert.setString(1, tenant.key());
    insert.setObject(2, clock);
    insert.setObject(3, phase);
    insert.setLong(4, above);
    insert.setString(5, subscriber);
    insert.addBatch();
  }

  /**
   * Up to when a round may fire: to the first timer, whose effect decides what is due after it; to
   * the clock's target where no timer is due before.
   */
  static Instant firstTimer(Connection connection, TestClock clock) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "SELECT min(due_at) AS due_at FROM reminder WHERE tenant = ? AND clock = ?"
                + " AND due_at <= ? AND kind IN ('PHASE_START', 'PHASE_END', 'PAUSE_LIMIT')")) {
      query.setString(1, clock.tenant().key());
      query.setObject(2, clock.id());
      query.setObject(3, clock.target().atOffset(ZoneOffset.UTC));
      try (var row = query.executeQuery()) {
        return row.next()
            ? Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(clock.target())
            : clock.target();
      }
    }
  }
}
