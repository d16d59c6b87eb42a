package dev.dewcycle.reminder.listing.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.reminder.listing.ReminderFilter;
import dev.dewcycle.reminder.schedule.ReminderState;
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

/** Reads open reminders and their history as one list, in due order. */
@ApplicationScoped
class ReminderListStore {
  private static final String COLUMNS =
      "id, occurrence, subscriber, phase, product, kind, slot, due_at, zone";
  private static final String OPEN =
      "SELECT "
          + COLUMNS
          + ", 'SCHEDULED' AS state, NULL::text AS reason, NULL::timestamptz AS fired_at,"
          + " NULL::boolean AS late FROM reminder WHERE tenant = ?";
  private static final String DONE =
      "SELECT "
          + COLUMNS
          + ", state, reason, fired_at, late FROM reminder_history WHERE tenant = ?";
  private static final String IN_ORDER = " ORDER BY due_at, id, occurrence LIMIT ?";

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;

  /** A query that grows: text and values together. */
  private static final class Query {
    final StringBuilder sql = new StringBuilder();
    final List<Object> values = new ArrayList<>();

    Query and(String text, Object... more) {
      sql.append(text);
      values.addAll(List.of(more));
      return this;
    }
  }

  /** The sort key of an occurrence. */
  static Cursor cursor(ReminderView reminder) {
    return Cursor.at(
        reminder.dueAt().toString(),
        reminder.id().toString(),
        Long.toString(reminder.occurrence()));
  }

  @Transactional
  List<ReminderView> list(ReminderFilter filter, Optional<Position> after, int limit) {
    var query = new Query();
    var open = filter.state().map(state -> state == ReminderState.SCHEDULED).orElse(true);
    var done = filter.state().map(state -> state != ReminderState.SCHEDULED).orElse(true);
    query.and("SELECT * FROM (");
    if (open) {
      query.and("(");
      part(query, OPEN, filter, after, limit);
      query.and(")");
    }
    query.and(open && done ? " UNION ALL " : "");
    if (done) {
      query.and("(");
      part(query, DONE, filter, after, limit);
      query.and(")");
    }
    return read(query.and(") AS all_of_them" + IN_ORDER, limit));
  }

  /** The occurrence that is to come, or else the last one there was. */
  @Transactional
  Optional<ReminderView> find(UUID id) {
    var tenant = tenants.get().key();
    var open = read(new Query().and(OPEN, tenant).and(" AND id = ?", id));
    var found =
        open.isEmpty()
            ? read(
                new Query()
                    .and(DONE, tenant)
                    .and(" AND id = ? ORDER BY occurrence DESC, recorded_at DESC LIMIT 1", id))
            : open;
    return found.stream().findFirst();
  }

  /** After which occurrence a page begins. */
  record Position(Instant dueAt, UUID id, long occurrence) {}

  private void part(
      Query query, String select, ReminderFilter filter, Optional<Position> after, int limit) {
    query.and(select, tenants.get().key());
    filter.subscriber().ifPresent(id -> query.and(" AND subscriber = ?", id));
    filter.kind().ifPresent(kind -> query.and(" AND kind = ?", kind.name()));
    filter
        .state()
        .filter(state -> state != ReminderState.SCHEDULED)
        .ifPresent(state -> query.and(" AND state = ?", state.name()));
    filter.from().ifPresent(from -> query.and(" AND due_at >= ?", utc(from)));
    filter.to().ifPresent(to -> query.and(" AND due_at < ?", utc(to)));
    after.ifPresent(
        last ->
            query.and(
                " AND (due_at, id, occurrence) > (?, ?, ?)",
                utc(last.dueAt()),
                last.id(),
                last.occurrence()));
    query.and(IN_ORDER, limit);
  }

  private static Object utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private List<ReminderView> read(Query query) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(query.sql.toString())) {
      for (var i = 0; i < query.values.size(); i++) {
        statement.setObject(i + 1, query.values.get(i));
      }
      var found = new ArrayList<ReminderView>();
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          found.add(ReminderView.of(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the reminders could not be read", e);
    }
  }
}
