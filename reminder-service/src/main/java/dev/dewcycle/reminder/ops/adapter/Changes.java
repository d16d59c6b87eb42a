package dev.dewcycle.reminder.ops.adapter;

import dev.dewcycle.reminder.ops.Ruling;
import dev.dewcycle.reminder.ops.Ruling.Cancelled;
import dev.dewcycle.reminder.ops.Ruling.Moved;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.adapter.HistoryRows;
import dev.dewcycle.reminder.schedule.adapter.ReminderRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Gathers what rulings change, and writes it to the schedule at once. */
final class Changes {
  private final String reason;
  private final List<Reminder> kept = new ArrayList<>();
  private final List<Reminder> gone = new ArrayList<>();
  private final List<HistoryRows.Entry> history = new ArrayList<>();

  /**
   * Begins.
   *
   * @param reason what the history says of what is cancelled
   */
  Changes(String reason) {
    this.reason = "An operator cancelled it: " + reason;
  }

  void add(Reminder reminder, Ruling ruling) {
    switch (ruling) {
      case Moved(var after) -> kept.add(after);
      case Cancelled(var after) -> {
        history.add(HistoryRows.Entry.cancelled(reminder, reason));
        after.ifPresentOrElse(kept::add, () -> gone.add(reminder));
      }
      case Ruling.Unchanged _, Ruling.Refused _ -> {
        // It stays as it is.
      }
    }
  }

  void write(Connection connection, Instant recordedAt) throws SQLException {
    ReminderRows.update(connection, kept);
    ReminderRows.delete(connection, gone);
    HistoryRows.insert(connection, history, recordedAt);
  }
}
