package dev.dewcycle.kit.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.EventType;
import dev.dewcycle.kit.tenancy.Tenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * One batch from the outbox to Kafka, under the lease: the oldest rows are sent in order, and those
 * that Kafka has acknowledged are deleted. What comes after a failure under the same key stays, so
 * that it is sent again in order. A crash between the two sends a row twice; consumers know it by
 * its id or its version.
 */
@ApplicationScoped
class OutboxBatch {
  private static final Logger LOG = Logger.getLogger(OutboxBatch.class);
  private static final int SIZE = 1000;
  private static final String OLDEST =
      "SELECT seq, tenant, id, topic, key, type, aggregate_version, occurred_at, traceparent, data"
          + " FROM outbox ORDER BY seq LIMIT "
          + SIZE;

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject KafkaSender kafka;

  @ConfigProperty(name = "quarkus.application.name")
  String service;

  private record Row(long seq, ProducerRecord<String, byte[]> event) {}

  /** Whether there is more to relay at once. */
  boolean relay() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        if (!Lease.taken(connection, "outbox", 0)) {
          return false;
        }
        var rows = oldest(connection);
        delete(connection, acknowledged(rows));
        connection.commit();
        return rows.size() == SIZE;
      } finally {
        connection.rollback();
      }
    }
  }

  private List<Row> oldest(Connection connection) throws SQLException {
    var rows = new ArrayList<Row>();
    try (var query = connection.createStatement();
        var found = query.executeQuery(OLDEST)) {
      while (found.next()) {
        rows.add(new Row(found.getLong("seq"), event(found)));
      }
    }
    return rows;
  }

  private ProducerRecord<String, byte[]> event(ResultSet row) throws SQLException {
    var tenant = Tenant.parse(row.getString("tenant"));
    var event =
        new ProducerRecord<>(row.getString("topic"), row.getString("key"), row.getBytes("data"));
    header(event, EventHeaders.SPEC_VERSION, "1.0");
    header(event, EventHeaders.ID, row.getObject("id", UUID.class).toString());
    header(event, EventHeaders.TYPE, row.getString("type"));
    header(event, EventHeaders.SOURCE, "/" + service);
    header(
        event,
        EventHeaders.TIME,
        row.getObject("occurred_at", OffsetDateTime.class).toInstant().toString());
    header(event, EventHeaders.TENANT, tenant.name());
    header(event, EventHeaders.MODE, tenant.mode().word());
    header(event, EventHeaders.AGGREGATE_VERSION, row.getString("aggregate_version"));
    header(event, EventHeaders.CONTENT_TYPE, "application/json");
    header(event, EventHeaders.DATA_SCHEMA, schema(row.getString("type")));
    Optional.ofNullable(row.getString("traceparent"))
        .ifPresent(trace -> header(event, EventHeaders.TRACE_PARENT, trace));
    return event;
  }

  private static String schema(String type) {
    return EventType.named(type)
        .map(known -> "urn:dewcycle:event:" + type + ":v" + known.schemaVersion())
        .orElseThrow();
  }

  private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
    event.headers().add(name, value.getBytes(UTF_8));
  }

  private Long[] acknowledged(List<Row> rows) {
    var sent = kafka.send(rows.stream().map(Row::event).toList());
    var failed = new HashSet<String>();
    var arrived = new ArrayList<Long>();
    for (var i = 0; i < sent.size(); i++) {
      var key = rows.get(i).event().key();
      if (!failed.contains(key) && arrived(sent.get(i))) {
        arrived.add(rows.get(i).seq());
      } else {
        failed.add(key);
      }
    }
    return arrived.toArray(Long[]::new);
  }

  private static boolean arrived(Future<RecordMetadata> sent) {
    try {
      sent.get();
      return true;
    } catch (ExecutionException e) {
      LOG.warnf("an event stays in the outbox: %s", e.getCause());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void delete(Connection connection, Long[] arrived) throws SQLException {
    if (arrived.length == 0) {
      return;
    }
    try (var delete = connection.prepareStatement("DELETE FROM outbox WHERE seq = ANY (?)")) {
      delete.setArray(1, connection.createArrayOf("bigint", arrived));
      delete.executeUpdate();
    }
  }
}
