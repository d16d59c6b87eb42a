package dev.dewcycle.reminder.explanation.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.explanation.Occurrence;
import dev.dewcycle.reminder.explanation.Question;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.ReminderState;
import dev.dewcycle.reminder.schedule.adapter.ReminderRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the occurrences of a kind and day: those of open series, and those done with. */
final class OccurrenceRows {
  private static final String OPEN =
      ReminderRows.SELECT
          + "WHERE tenant = ? AND subscriber = ? AND kind = ?"
          + " AND (day = ? OR ? = ANY (later) OR ? BETWEEN day AND daily_until) ORDER BY id";
  private static final String DONE =
      """
      SELECT id, occurrence, phase, product, slot, zone, due_at, state, reason, fired_at, late
        FROM reminder_history WHERE tenant = ? AND subscriber = ? AND kind = ? AND day = ?
       ORDER BY due_at, id, occurrence, recorded_at
      """;

  private OccurrenceRows() {}

  static List<Occurrence> of(Connection connection, Tenant tenant, Question question)
      throws SQLException {
    var found = new ArrayList<Occurrence>();
    try (var query = connection.prepareStatement(DONE)) {
      query.setString(1, tenant.key());
      query.setString(2, question.subscriber());
      query.setString(3, question.kind().name());
      query.setObject(4, question.on());
      try (var row = query.executeQuery()) {
        while (row.next()) {
          found.add(done(connection, tenant, question, row));
        }
      }
    }
    try (var query = connection.prepareStatement(OPEN)) {
      query.setString(1, tenant.key());
      query.setString(2, question.subscriber());
      query.setString(3, question.kind().name());
      query.setObject(4, question.on());
      query.setObject(5, question.on());
      query.setObject(6, question.on());
      ReminderRows.read(query).stream()
          .flatMap(series -> on(question.on(), series).stream())
          .map(OccurrenceRows::open)
          .forEach(found::add);
    }
    return found;
  }

  /** The occurrence of that day, be it the next one or one after it; none where it is left out. */
  private static Optional<Reminder> on(LocalDate day, Reminder series) {
    var one = Optional.of(series);
    while (one.filter(next -> next.due().day().isBefore(day)).isPresent()) {
      one = one.flatMap(Reminder::next);
    }
    return one.filter(next -> next.due().day().equals(day));
  }

  private static Occurrence open(Reminder one) {
    return new Occurrence(
        one.id(),
        one.occurrence(),
        one.subject().phase(),
        one.subject().product(),
        one.slot(),
        ReminderState.SCHEDULED,
        Optional.empty(),
        one.due().at(),
        one.due().zone(),
        Optional.empty(),
        false,
        List.of());
  }

  private static Occurrence done(
      Connection connection, Tenant tenant, Question question, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var number = row.getLong("occurrence");
    var state = ReminderState.valueOf(row.getString("state"));
    return new Occurrence(
        id,
        number,
        Optional.ofNullable(row.getObject("phase", UUID.class)),
        row.getObject("product", UUID.class),
        Optional.ofNullable(row.getString("slot")).map(Slot::valueOf),
        state,
        Optional.ofNullable(row.getString("reason")),
        instant(row, "due_at").orElseThrow(),
        ZoneId.of(row.getString("zone")),
        instant(row, "fired_at"),
        row.getBoolean("late"),
        state == ReminderState.FIRED
            ? DeliveryRows.of(connection, tenant, question.subscriber(), id, number)
            : List.of());
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
