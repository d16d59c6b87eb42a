package dev.dewcycle.reminder.ops.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.ops.Intervention.Action;
import dev.dewcycle.reminder.ops.adapter.ActionView.Shown;
import dev.dewcycle.reminder.ops.adapter.ActionView.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** The table of what operators have done, on whichever connection the caller works. */
@ApplicationScoped
class ActionRows {
  private static final String INSERT =
      "INSERT INTO ops_action (tenant, id, at, who, action, terms, timers, reason, reminder,"
          + " selection, subscriber, before, after, matched, changed, passed_over, finished_at)"
          + " VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?)";
  private static final String SELECT =
      "SELECT tenant, id, at, who, action, terms, timers, reason, reminder, selection, subscriber,"
          + " before, after, matched, changed, passed_over, finished_at FROM ops_action WHERE ";

  @Inject ObjectMapper json;

  /** An action, with whose it is. */
  record Owned(Tenant tenant, ActionView action) {}

  /**
   * Writes it.
   *
   * @param about whom, where it is about one subscriber
   */
  void insert(Connection connection, Tenant tenant, ActionView action, Optional<String> about)
      throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, tenant.key());
      insert.setObject(2, action.id());
      insert.setObject(3, utc(action.at()));
      insert.setString(4, action.who());
      insert.setString(5, action.action().name());
      insert.setString(6, write(action.terms()));
      insert.setBoolean(7, action.timers());
      insert.setString(8, action.reason());
      insert.setObject(9, action.reminder().orElse(null));
      insert.setString(
          10, action.where().map(where -> write(where.about(Optional.empty()))).orElse(null));
      insert.setString(11, about.orElse(null));
      insert.setString(12, action.before().map(this::write).orElse(null));
      insert.setString(13, action.after().map(this::write).orElse(null));
      insert.setInt(14, action.matched());
      insert.setInt(15, action.changed());
      insert.setInt(16, action.passedOver());
      insert.setObject(17, action.finishedAt().map(ActionRows::utc).orElse(null));
      insert.executeUpdate();
    }
  }

  /** The same, after it was counted what it is about. */
  ActionView counted(Connection connection, Tenant tenant, ActionView action, int matched)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE ops_action SET matched = ? WHERE tenant = ? AND id = ?")) {
      update.setInt(1, matched);
      update.setString(2, tenant.key());
      update.setObject(3, action.id());
      update.executeUpdate();
    }
    return find(connection, tenant, action.id()).orElseThrow();
  }

  /** Notes how much further it has come. */
  void progress(Connection connection, Owned owned, int changed, int passedOver)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE ops_action SET changed = changed + ?, passed_over = passed_over + ?"
                + " WHERE tenant = ? AND id = ?")) {
      update.setInt(1, changed);
      update.setInt(2, passedOver);
      update.setString(3, owned.tenant().key());
      update.setObject(4, owned.action().id());
      update.executeUpdate();
    }
  }

  void finish(Connection connection, Owned owned, Instant now) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE ops_action SET finished_at = ? WHERE tenant = ? AND id = ?")) {
      update.setObject(1, utc(now));
      update.setString(2, owned.tenant().key());
      update.setObject(3, owned.action().id());
      update.executeUpdate();
    }
  }

  /** The newest first, below the given one. */
  List<ActionView> below(Connection connection, Tenant tenant, UUID last, int limit)
      throws SQLException {
    try (var query =
        connection.prepareStatement(SELECT + "tenant = ? AND id < ? ORDER BY id DESC LIMIT ?")) {
      query.setString(1, tenant.key());
      query.setObject(2, last);
      query.setInt(3, limit);
      return read(query).stream().map(Owned::action).toList();
    }
  }

  Optional<ActionView> find(Connection connection, Tenant tenant, UUID id) throws SQLException {
    try (var query = connection.prepareStatement(SELECT + "tenant = ? AND id = ?")) {
      query.setString(1, tenant.key());
      query.setObject(2, id);
      return read(query).stream().map(Owned::action).findFirst();
    }
  }

  /** The oldest that is on its way, of all tenants. */
  Optional<Owned> oldestRunning(Connection connection) throws SQLException {
    try (var query =
        connection.prepareStatement(SELECT + "finished_at IS NULL ORDER BY id LIMIT 1")) {
      return read(query).stream().findFirst();
    }
  }

  private List<Owned> read(PreparedStatement query) throws SQLException {
    var found = new ArrayList<Owned>();
    try (var row = query.executeQuery()) {
      while (row.next()) {
        found.add(new Owned(Tenant.parse(row.getString("tenant")), action(row)));
      }
    }
    return found;
  }

  private ActionView action(ResultSet row) throws SQLException {
    var whom = Optional.ofNullable(row.getString("subscriber"));
    return new ActionView(
        row.getObject("id", UUID.class),
        instant(row, "at").orElseThrow(),
        row.getString("who"),
        Action.valueOf(row.getString("action")),
        read(row, "terms", Terms.class).orElseThrow(),
        row.getBoolean("timers"),
        row.getString("reason"),
        Optional.ofNullable(row.getObject("reminder", UUID.class)),
        read(row, "selection", Where.class).map(where -> where.about(whom)),
        read(row, "before", Shown.class),
        read(row, "after", Shown.class),
        row.getInt("matched"),
        row.getInt("changed"),
        row.getInt("passed_over"),
        instant(row, "finished_at"));
  }

  private String write(Object part) {
    try {
      return json.writeValueAsString(part);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the action could not be written", e);
    }
  }

  private <T> Optional<T> read(ResultSet row, String column, Class<T> type) throws SQLException {
    var text = Optional.ofNullable(row.getString(column));
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(json.readValue(text.get(), type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the action could not be read", e);
    }
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
