package dev.dewcycle.reminder.schedule.adapter;

import dev.dewcycle.events.CareDatesChanged;
import dev.dewcycle.events.EventType;
import dev.dewcycle.kit.event.EventJson;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.schedule.Heard;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;

/** The newest snapshot of what each subscriber is to be reminded of outside phases. */
@ApplicationScoped
public class CareDateStore {
  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject EventJson json;

  /** Whether the snapshot is newer than what was known, and is kept now. */
  public boolean keep(CareDatesChanged snapshot, Heard heard) {
    try (var connection = database.getConnection();
        var upsert =
            connection.prepareStatement(
                "INSERT INTO care_dates (tenant, subscriber, version, snapshot, told_at, heard_at,"
                    + " owed_since) VALUES (?, ?, ?, ?::jsonb, ?, ?, ?)"
                    + " ON CONFLICT (tenant, subscriber) DO UPDATE SET"
                    + " version = excluded.version, snapshot = excluded.snapshot,"
                    + " told_at = excluded.told_at, heard_at = excluded.heard_at,"
                    + " owed_since = excluded.owed_since"
                    + " WHERE care_dates.version < excluded.version")) {
      upsert.setString(1, tenants.get().key());
      upsert.setString(2, snapshot.subscriber());
      upsert.setLong(3, snapshot.version());
      upsert.setString(4, new String(json.write(snapshot), StandardCharsets.UTF_8));
      HeardColumns.bind(upsert, 5, Optional.of(heard));
      return upsert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("the dates could not be kept", e);
    }
  }

  /** How what was told last came; absent where that was not noted. */
  public Optional<Heard> heard(String subscriber) {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT told_at, heard_at, owed_since FROM care_dates"
                    + " WHERE tenant = ? AND subscriber = ?")) {
      query.setString(1, tenants.get().key());
      query.setString(2, subscriber);
      try (var row = query.executeQuery()) {
        return row.next() ? HeardColumns.read(row) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the dates could not be read", e);
    }
  }

  /** What was told last; absent where nothing was. */
  public Optional<CareDatesChanged> of(String subscriber) {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT snapshot FROM care_dates WHERE tenant = ? AND subscriber = ?")) {
      query.setString(1, tenants.get().key());
      query.setString(2, subscriber);
      try (var row = query.executeQuery()) {
        return row.next()
            ? Optional.of(
                (CareDatesChanged)
                    json.read(
                        EventType.CARE_DATES_CHANGED,
                        row.getString("snapshot").getBytes(StandardCharsets.UTF_8)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the dates could not be read", e);
    }
  }
}
