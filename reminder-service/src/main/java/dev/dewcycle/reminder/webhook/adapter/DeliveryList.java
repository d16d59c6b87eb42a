package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.webhook.Verdict.State;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what an endpoint was sent and what came of it. */
@ApplicationScoped
class DeliveryList {
  private static final String LIST =
      "SELECT message, type, occurred_at, state, tries, next_try_at, last_try_at, last_status,"
          + " last_failure, last_answer FROM webhook_delivery WHERE tenant = ? AND endpoint = ?"
          + " AND (?::text IS NULL OR state = ?) AND (occurred_at, message) < (?, ?)"
          + " ORDER BY occurred_at DESC, message DESC LIMIT ?";
  private static final String ONE =
      "SELECT 1 FROM webhook_delivery WHERE tenant = ? AND endpoint = ? AND message = ?";
  private static final Position NEWEST =
      new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;

  /** Below which delivery a page begins. */
  record Position(Instant at, UUID message) {}

  @Transactional
  boolean has(UUID endpoint, UUID message) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(ONE)) {
      query.setString(1, tenants.get().key());
      query.setObject(2, endpoint);
      query.setObject(3, message);
      try (var row = query.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the delivery could not be looked up", e);
    }
  }

  /** The newest first. */
  @Transactional
  List<DeliveryView> of(UUID endpoint, Optional<State> state, Optional<Position> below, int limit) {
    var from = below.orElse(NEWEST);
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(LIST)) {
      query.setString(1, tenants.get().key());
      query.setObject(2, endpoint);
      query.setString(3, state.map(State::name).orElse(null));
      query.setString(4, state.map(State::name).orElse(null));
      query.setObject(5, from.at().atOffset(ZoneOffset.UTC));
      query.setObject(6, from.message());
      query.setInt(7, limit);
      var found = new ArrayList<DeliveryView>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          found.add(DeliveryView.of(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the deliveries could not be read", e);
    }
  }
}
