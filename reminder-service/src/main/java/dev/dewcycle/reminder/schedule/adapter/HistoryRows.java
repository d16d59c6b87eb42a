package dev.dewcycle.reminder.schedule.adapter;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import dev.dewcycle.reminder.schedule.Past;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.ReminderState;
import dev.dewcycle.reminder.schedule.Subject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of what became of every occurrence, on whichever connection the caller works. */
public final class HistoryRows {
  private static final String INSERT =
      "INSERT INTO reminder_history (tenant, id, occurrence, recorded_at, state, reason,"
          + " subscriber, kind, phase, phase_version, product, slot, clock, day, zone, due_at,"
          + " fired_at, late) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String PAST =
      "SELECT phase, phase_version, product, kind, slot, max(day) AS day, max(due_at) AS due_at"
          + " FROM reminder_history WHERE tenant = ? AND subscriber = ? AND state <> 'CANCELLED'"
          + " GROUP BY phase, phase_version, product, kind, slot";

  private HistoryRows() {}

  /**
   * How an occurrence ended.
   *
   * @param state anything but SCHEDULED
   */
  public record Entry(
      Reminder reminder,
      ReminderState state,
      Optional<String> reason,
      Optional<Instant> firedAt,
      Optional<Boolean> late) {

    /** It was taken off the schedule before it fell due. */
    public static Entry cancelled(Reminder reminder, String reason) {
      return new Entry(
          reminder,
          ReminderState.CANCELLED,
          Optional.of(reason),
          Optional.empty(),
          Optional.empty());
    }
  }

  /**
   * Writes how occurrences ended.
   *
   * @param recordedAt wall time
   */
  public static void insert(Connection connection, List<Entry> entries, Instant recordedAt)
      throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      for (var entry : entries) {
        var reminder = entry.reminder();
        insert.setString(1, reminder.owner().tenant().key());
        insert.setObject(2, reminder.id());
        insert.setLong(3, reminder.occurrence());
        insert.setObject(4, recordedAt.atOffset(ZoneOffset.UTC));
        insert.setString(5, entry.state().name());
        insert.setString(6, entry.reason().orElse(null));
        insert.setString(7, reminder.owner().subscriber());
        insert.setString(8, reminder.kind().name());
        insert.setObject(9, reminder.subject().phase().orElse(null));
        insert.setObject(10, reminder.subject().phaseVersion().orElse(null));
        insert.setObject(11, reminder.subject().product());
        insert.setString(12, reminder.slot().map(Slot::name).orElse(null));
        insert.setObject(13, reminder.clock().orElse(null));
        insert.setObject(14, reminder.due().day());
        insert.setString(15, reminder.due().zone().getId());
        insert.setObject(16, reminder.due().at().atOffset(ZoneOffset.UTC));
        insert.setObject(17, entry.firedAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
        insert.setObject(18, entry.late().orElse(null));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** What has been done for a subscriber already. */
  static Past past(Connection connection, String tenant, String subscriber) throws SQLException {
    var done = new ArrayList<Past.Done>();
    try (var query = connection.prepareStatement(PAST)) {
      query.setString(1, tenant);
      query.setString(2, subscriber);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          done.add(
              new Past.Done(
                  new Subject(
                      Optional.ofNullable(row.getObject("phase", UUID.class)),
                      Optional.ofNullable(row.getObject("phase_version", Long.class)),
                      row.getObject("product", UUID.class)),
                  ReminderKind.valueOf(row.getString("kind")),
                  Optional.ofNullable(row.getString("slot")).map(Slot::valueOf),
                  row.getObject("day", LocalDate.class),
                  row.getObject("due_at", OffsetDateTime.class).toInstant()));
        }
      }
    }
    return new Past(done);
  }
}
