package dev.dewcycle.reminder.schedule.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.schedule.Past;
import dev.dewcycle.reminder.schedule.Plan;
import dev.dewcycle.reminder.schedule.Reminder;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;

/** The schedule, as events of one subscriber change it: inside the transaction of the event. */
@ApplicationScoped
public class ScheduleStore {
  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject InstantSource clock;

  /**
   * The open reminders of a subscriber; whoever is firing one of them now is waited for. They are
   * locked in the order in which they are fired, so that neither waits for the other.
   */
  public List<Reminder> lockOpen(String subscriber) {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                ReminderRows.SELECT
                    + "WHERE tenant = ? AND subscriber = ? ORDER BY due_at, id FOR UPDATE")) {
      query.setString(1, tenants.get().key());
      query.setString(2, subscriber);
      return ReminderRows.read(query);
    } catch (SQLException e) {
      throw new IllegalStateException("the schedule could not be read", e);
    }
  }

  /** What has been done for a subscriber already; to be asked after {@link #lockOpen}. */
  public Past past(String subscriber) {
    try (var connection = database.getConnection()) {
      return HistoryRows.past(connection, tenants.get().key(), subscriber);
    } catch (SQLException e) {
      throw new IllegalStateException("the history could not be read", e);
    }
  }

  /**
   * Writes the changes; what is cancelled leaves a record.
   *
   * @param why what took it off the schedule, in a sentence
   */
  public void apply(Plan.Changes changes, String why) {
    try (var connection = database.getConnection()) {
      ReminderRows.delete(connection, changes.cancelled());
      ReminderRows.update(connection, changes.moved());
      ReminderRows.insert(connection, changes.added());
      HistoryRows.insert(
          connection,
          changes.cancelled().stream()
              .map(reminder -> HistoryRows.Entry.cancelled(reminder, why))
              .toList(),
          clock.instant());
    } catch (SQLException e) {
      throw new IllegalStateException("the schedule could not be changed", e);
    }
  }
}
