package dev.dewcycle.reminder.schedule.adapter;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.reminder.preference.AskedTime;
import dev.dewcycle.reminder.preference.QuietHours;
import dev.dewcycle.reminder.schedule.Days;
import dev.dewcycle.reminder.schedule.Due;
import dev.dewcycle.reminder.schedule.Owner;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.Subject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of open reminders, on whichever connection the caller works. */
public final class ReminderRows {
  /** To be followed by a condition; {@link #read} takes what comes of it. */
  public static final String SELECT =
      "SELECT tenant, id, occurrence, subscriber, generation, kind, phase, phase_version, product,"
          + " slot, clock, day, time_of_day, zone, due_at, later::text[], daily_until, quiet_from, quiet_to"
          + " FROM reminder ";

  /** Which PostgreSQL calls infinity. */
  private static final LocalDate FOR_EVER = LocalDate.MAX;

  private static final String INSERT =
      "INSERT INTO reminder (occurrence, phase, phase_version, product, slot, clock, day,"
          + " time_of_day, zone, due_at, later, daily_until, quiet_from, quiet_to, tenant, id,"
          + " subscriber, generation, kind)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String UPDATE =
      "UPDATE reminder SET occurrence = ?, phase = ?, phase_version = ?, product = ?, slot = ?,"
          + " clock = ?, day = ?, time_of_day = ?, zone = ?, due_at = ?, later = ?,"
          + " daily_until = ?, quiet_from = ?, quiet_to = ?"
          + " WHERE tenant = ? AND id = ?";
  private static final String DELETE =
      "DELETE FROM reminder r USING unnest(?::text[], ?::uuid[]) AS gone (tenant, id)"
          + " WHERE r.tenant = gone.tenant AND r.id = gone.id";

  private ReminderRows() {}

  /** Reads what a query that begins with {@link #SELECT} finds. */
  public static List<Reminder> read(PreparedStatement query) throws SQLException {
    var found = new ArrayList<Reminder>();
    try (var row = query.executeQuery()) {
      while (row.next()) {
        found.add(reminder(row));
      }
    }
    return found;
  }

  public static void insert(Connection connection, List<Reminder> reminders) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      for (var reminder : reminders) {
        bindCourse(connection, insert, reminder);
        insert.setString(17, reminder.owner().subscriber());
        insert.setLong(18, reminder.owner().generation());
        insert.setString(19, reminder.kind().name());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  public static void update(Connection connection, List<Reminder> reminders) throws SQLException {
    try (var update = connection.prepareStatement(UPDATE)) {
      for (var reminder : reminders) {
        bindCourse(connection, update, reminder);
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  public static void delete(Connection connection, List<Reminder> reminders) throws SQLException {
    try (var delete = connection.prepareStatement(DELETE)) {
      delete.setArray(
          1,
          connection.createArrayOf(
              "text", reminders.stream().map(gone -> gone.owner().tenant().key()).toArray()));
      delete.setArray(
          2, connection.createArrayOf("uuid", reminders.stream().map(Reminder::id).toArray()));
      delete.executeUpdate();
    }
  }

  private static void bindCourse(
      Connection connection, PreparedStatement statement, Reminder reminder) throws SQLException {
    var due = reminder.due();
    statement.setLong(1, reminder.occurrence());
    statement.setObject(2, reminder.subject().phase().orElse(null));
    statement.setObject(3, reminder.subject().phaseVersion().orElse(null));
    statement.setObject(4, reminder.subject().product());
    statement.setString(5, reminder.slot().map(Slot::name).orElse(null));
    statement.setObject(6, reminder.clock().orElse(null));
    statement.setObject(7, due.day());
    statement.setObject(8, due.asked().time());
    statement.setString(9, due.zone().getId());
    statement.setObject(10, due.at().atOffset(ZoneOffset.UTC));
    bindDays(connection, statement, reminder.later());
    statement.setObject(13, due.asked().quiet().map(QuietHours::from).orElse(null));
    statement.setObject(14, due.asked().quiet().map(QuietHours::to).orElse(null));
    statement.setString(15, reminder.owner().tenant().key());
    statement.setObject(16, reminder.id());
  }

  /** A list of days, or the last day of every day from the next occurrence on. */
  private static void bindDays(Connection connection, PreparedStatement statement, Days later)
      throws SQLException {
    var listed = later instanceof Days.Listed(var days) ? days : List.<LocalDate>of();
    statement.setArray(
        11, connection.createArrayOf("date", listed.stream().map(LocalDate::toString).toArray()));
    statement.setObject(
        12, later instanceof Days.Daily(_, var until) ? until.orElse(FOR_EVER) : null);
  }

  private static Reminder reminder(ResultSet row) throws SQLException {
    return new Reminder(
        row.getObject("id", UUID.class),
        row.getLong("occurrence"),
        new Owner(
            Tenant.parse(row.getString("tenant")),
            row.getString("subscriber"),
            row.getLong("generation")),
        ReminderKind.valueOf(row.getString("kind")),
        new Subject(
            Optional.ofNullable(row.getObject("phase", UUID.class)),
            Optional.ofNullable(row.getObject("phase_version", Long.class)),
            row.getObject("product", UUID.class)),
        Optional.ofNullable(row.getString("slot")).map(Slot::valueOf),
        Optional.ofNullable(row.getObject("clock", UUID.class)),
        new Due(
            row.getObject("day", LocalDate.class),
            new AskedTime(row.getObject("time_of_day", LocalTime.class), quiet(row)),
            ZoneId.of(row.getString("zone")),
            instant(row, "due_at")),
        later(row));
  }

  private static Optional<QuietHours> quiet(ResultSet row) throws SQLException {
    var to = row.getObject("quiet_to", LocalTime.class);
    return Optional.ofNullable(row.getObject("quiet_from", LocalTime.class))
        .map(from -> new QuietHours(from, to));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static Days later(ResultSet row) throws SQLException {
    var until = row.getObject("daily_until", LocalDate.class);
    if (until != null) {
      return new Days.Daily(
          row.getObject("day", LocalDate.class).plusDays(1),
          Optional.of(until).filter(last -> !last.equals(FOR_EVER)));
    }
    var listed = (String[]) row.getArray("later").getArray();
    return new Days.Listed(Arrays.stream(listed).map(LocalDate::parse).toList());
  }
}
