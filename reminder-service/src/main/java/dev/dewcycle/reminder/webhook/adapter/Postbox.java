package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.intake.adapter.AfterCommit;
import dev.dewcycle.reminder.webhook.Message;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Takes in what the tenant's endpoints are to be sent. */
@ApplicationScoped
class Postbox {
  private static final String INSERT =
      "INSERT INTO webhook_delivery (tenant, endpoint, message, type, occurred_at, subscriber, body,"
          + " recorded_at, state, tries, next_try_at, in_flight)"
          + " SELECT tenant, id, ?, ?, ?, ?, ?, ?, 'PENDING', 0, ?, false FROM webhook_endpoint"
          + " WHERE tenant = ?";
  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject InstantSource clock;
  @Inject Dispatcher dispatcher;
  @Inject AfterCommit afterCommit;

  /** Records the message for every endpoint that wants its type; one seen before is passed over. */
  @Transactional
  void fanOut(Message message) {
    record(message, " AND ? = ANY (types) ON CONFLICT DO NOTHING", message.type());
  }

  /** Records the message for one endpoint, whatever types it wants. */
  @Transactional
  void record(Message message, UUID endpoint) {
    record(message, " AND id = ?", endpoint);
  }

  private void record(Message message, String condition, Object value) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(INSERT + condition)) {
      var now = utc(clock.instant());
      insert.setObject(1, message.id());
      insert.setString(2, message.type());
      insert.setObject(3, utc(message.at()));
      insert.setString(4, message.subscriber().orElse(null));
      insert.setString(5, message.body());
      insert.setObject(6, now);
      insert.setObject(7, now);
      insert.setString(8, tenants.get().key());
      insert.setObject(9, value);
      if (insert.executeUpdate() > 0) {
        afterCommit.run(dispatcher::wake);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the message could not be recorded", e);
    }
  }

  /** Forgets what was told of a subscriber. */
  @Transactional
  void erase(String subscriber) {
    try (var connection = database.getConnection();
        var delete =
            connection.prepareStatement(
                "DELETE FROM webhook_delivery WHERE tenant = ? AND subscriber = ?")) {
      delete.setString(1, tenants.get().key());
      delete.setString(2, subscriber);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the deliveries could not be erased", e);
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
