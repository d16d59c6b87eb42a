package dev.dewcycle.reminder.schedule.adapter;

import dev.dewcycle.reminder.schedule.Heard;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The columns told_at, heard_at and owed_since: all there, or none. */
final class HeardColumns {
  private HeardColumns() {}

  static void bind(PreparedStatement statement, int first, Optional<Heard> heard)
      throws SQLException {
    statement.setObject(first, utc(heard.map(Heard::toldAt)));
    statement.setObject(first + 1, utc(heard.map(Heard::heardAt)));
    statement.setObject(first + 2, utc(heard.map(Heard::since)));
  }

  static Optional<Heard> read(ResultSet row) throws SQLException {
    return row.getObject("heard_at") == null
        ? Optional.empty()
        : Optional.of(
            new Heard(
                instant(row, "told_at"), instant(row, "heard_at"), instant(row, "owed_since")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Optional<Instant> instant) {
    return instant.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
  }
}
