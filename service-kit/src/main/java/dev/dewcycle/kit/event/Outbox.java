package dev.dewcycle.kit.event;

import dev.dewcycle.events.Event;
import dev.dewcycle.events.EventType;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.kit.time.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Where events are written in the transaction that changes the state: both are kept or neither. The
 * {@link OutboxRelay} takes them to Kafka.
 */
@ApplicationScoped
public class Outbox {
  /** Virtual partitions, so that the relay's work can be shared out. */
  static final int SLICES = 16;

  /** Kafka takes records of 1 MiB, headers included. */
  private static final int LARGEST = 1_000_000;

  private static final String INSERT =
      "INSERT INTO outbox (tenant, id, slice, topic, key, type, aggregate_version, occurred_at,"
          + " traceparent, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject TransactionSynchronizationRegistry transactions;
  @Inject InstantSource clock;
  @Inject Ids ids;
  @Inject EventJson json;
  @Inject OutboxRelay relay;

  /** Records an event of the current tenant in the current transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Event event) {
    record(List.of(event));
  }

  /** Records events of the current tenant in the current transaction, in their order. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(List<? extends Event> events) {
    if (events.isEmpty()) {
      return;
    }
    try (var connection = database.getConnection()) {
      record(connection, tenants.get(), events);
    } catch (SQLException e) {
      throw new IllegalStateException("the outbox could not be written", e);
    }
    transactions.registerInterposedSynchronization(new WakeAfterCommit());
  }

  /** As {@link #record(Event)}, on a connection of the caller's, who then calls {@link #wake}. */
  public void record(Connection connection, Tenant tenant, List<? extends Event> events)
      throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      for (var event : events) {
        bind(insert, tenant, event);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Tells the relay that something was committed. */
  public void wake() {
    relay.wake();
  }

  private void bind(PreparedStatement insert, Tenant tenant, Event event) throws SQLException {
    var type = EventType.of(event);
    var key = tenant.key() + "/" + event.aggregateId();
    insert.setString(1, tenant.key());
    insert.setObject(2, ids.next());
    insert.setInt(3, Math.floorMod(key.hashCode(), SLICES));
    insert.setString(4, type.topic());
    insert.setString(5, key);
    insert.setString(6, type.typeName());
    insert.setLong(7, event.version());
    insert.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
    insert.setString(9, TraceContext.current().orElse(null));
    insert.setBytes(10, data(event));
  }

  /** The event as JSON; one that Kafka would never take must not be committed either. */
  private byte[] data(Event event) {
    var data = json.write(event);
    if (data.length > LARGEST) {
      throw new IllegalStateException(
          EventType.of(event).typeName() + " is too large for Kafka: " + data.length + " bytes");
    }
    return data;
  }

  private final class WakeAfterCommit implements jakarta.transaction.Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        wake();
      }
    }
  }
}
