package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.intake.adapter.AfterCommit;
import dev.dewcycle.reminder.subscriber.adapter.SubscriberStore;
import dev.dewcycle.reminder.webhook.Message;
import dev.dewcycle.reminder.webhook.Message.Life;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Takes in what the tenant's endpoints are to be sent. What is told of a subscriber and her erasure
 * may come from different topics, so in any order and at the same time: an erasure is remembered,
 * and both hold her lock, messages beside each other.
 */
@ApplicationScoped
class Postbox {
  private static final String INSERT =
      """
      INSERT INTO webhook_delivery (tenant, endpoint, message, type, occurred_at, subscriber, generation, body,
                                    recorded_at, state, tries, next_try_at, in_flight)
      SELECT e.tenant, e.id, ?, ?, ?, ?, ?, ?, ?, 'PENDING', 0, ?, false FROM webhook_endpoint e
       WHERE e.tenant = ? AND NOT EXISTS
         (SELECT FROM webhook_erasure WHERE tenant = e.tenant AND id_hash = ? AND generation >= ?)
      """;

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject InstantSource clock;
  @Inject Dispatcher dispatcher;
  @Inject AfterCommit afterCommit;

  /** Records the message for every endpoint that wants its type; one seen before is passed over. */
  @Transactional
  void fanOut(Message message) {
    record(message, " AND ? = ANY (e.types) ON CONFLICT DO NOTHING", message.type());
  }

  /** Records the message for one endpoint, whatever types it wants. */
  @Transactional
  void record(Message message, UUID endpoint) {
    record(message, " AND e.id = ?", endpoint);
  }

  private void record(Message message, String condition, Object value) {
    var subscriber = message.about().map(Life::subscriber);
    var generation = message.about().map(Life::generation);
    try (var connection = database.getConnection()) {
      if (subscriber.isPresent()) {
        lock(connection, "pg_advisory_xact_lock_shared", subscriber.get());
      }
      try (var insert = connection.prepareStatement(INSERT + condition)) {
        var now = utc(clock.instant());
        insert.setObject(1, message.id());
        insert.setString(2, message.type());
        insert.setObject(3, utc(message.at()));
        insert.setString(4, subscriber.orElse(null));
        insert.setObject(5, generation.orElse(null), Types.BIGINT);
        insert.setString(6, message.body());
        insert.setObject(7, now);
        insert.setObject(8, now);
        insert.setString(9, tenants.get().key());
        insert.setBytes(10, subscriber.map(this::hash).orElse(null));
        insert.setObject(11, generation.orElse(null), Types.BIGINT);
        insert.setObject(12, value);
        if (insert.executeUpdate() > 0) {
          afterCommit.run(dispatcher::wake);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the message could not be recorded", e);
    }
  }

  /** Forgets what was told of a life and of those before it, and takes in no more of them. */
  @Transactional
  void erase(Life life) {
    try (var connection = database.getConnection()) {
      lock(connection, "pg_advisory_xact_lock", life.subscriber());
      try (var remember =
          connection.prepareStatement(
              "INSERT INTO webhook_erasure (tenant, id_hash, generation) VALUES (?, ?, ?)"
                  + " ON CONFLICT (tenant, id_hash) DO UPDATE SET"
                  + " generation = greatest(webhook_erasure.generation, excluded.generation)")) {
        remember.setString(1, tenants.get().key());
        remember.setBytes(2, hash(life.subscriber()));
        remember.setLong(3, life.generation());
        remember.executeUpdate();
      }
      try (var delete =
          connection.prepareStatement(
              "DELETE FROM webhook_delivery"
                  + " WHERE tenant = ? AND subscriber = ? AND generation <= ?")) {
        delete.setString(1, tenants.get().key());
        delete.setString(2, life.subscriber());
        delete.setLong(3, life.generation());
        delete.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the deliveries could not be erased", e);
    }
  }

  private void lock(Connection connection, String how, String subscriber) throws SQLException {
    try (var lock = connection.prepareStatement("SELECT " + how + "(hashtextextended(?, 0))")) {
      lock.setString(1, "webhooks/" + tenants.get().key() + "/" + subscriber);
      lock.execute();
    }
  }

  private byte[] hash(String subscriber) {
    return SubscriberStore.hash(tenants.get(), subscriber);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
