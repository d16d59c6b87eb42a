package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.kit.event.Outbox;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Writes what came of tries and claims what is due, for all tenants. */
@ApplicationScoped
class Ledger {
  private static final Logger LOG = Logger.getLogger(Ledger.class);

  /** Classes of SQLSTATE for values that the database takes in no way, however often. */
  private static final List<String> REFUSED = List.of("22", "23");

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject Health health;
  @Inject Outbox outbox;

  /**
   * Both in one transaction. Endpoints are locked before deliveries, in one order, as whoever
   * deletes an endpoint locks them.
   *
   * @param until when another may take what is claimed, should this replica die
   */
  List<Parcel> turn(List<Tried> tried, ParcelRows.Room room, Instant now, Instant until)
      throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        ParcelRows.lockEndpoints(connection, tried);
        ParcelRows.record(connection, tried);
        var told = health.note(connection, tried);
        var claimed =
            room.inAll() > 0 ? ParcelRows.claim(connection, room, now, until) : List.<Parcel>of();
        connection.commit();
        if (told) {
          outbox.wake();
        }
        return claimed;
      } finally {
        connection.rollback();
      }
    }
  }

  /**
   * Writes one result alone. One that the database takes in no way is given up: the delivery is due
   * again when its claim runs out.
   */
  void record(Tried tried, Instant now) throws SQLException {
    try {
      turn(List.of(tried), ParcelRows.Room.NONE, now, now);
    } catch (SQLException e) {
      if (e.getSQLState() == null || REFUSED.stream().noneMatch(e.getSQLState()::startsWith)) {
        throw e;
      }
      LOG.errorf(e, "what came of message %s is given up", tried.parcel().message());
    }
  }
}
