package dev.dewcycle.reminder.preference.adapter;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.preference.Channel;
import dev.dewcycle.reminder.preference.Preferences;
import dev.dewcycle.reminder.preference.QuietHours;
import dev.dewcycle.reminder.preference.TimesOfDay;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of preferences. */
@ApplicationScoped
public class PreferenceStore {
  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;

  /**
   * What is kept of a subscriber.
   *
   * @param version 0 where nothing was ever set and the house's preferences hold
   */
  record Stored(Preferences preferences, long version) {
    static final Stored NOTHING = new Stored(Preferences.HOUSE, 0);
  }

  /** By which preferences the subscriber is told: the house's where none were set. */
  public Preferences of(String subscriber) {
    return find(subscriber).preferences();
  }

  Stored find(String subscriber) {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT version, morning, evening, other, quiet_from, quiet_to, kinds_off,"
                    + " channels_off FROM reminder_preference WHERE tenant = ? AND subscriber = ?")) {
      query.setString(1, tenants.get().key());
      query.setString(2, subscriber);
      try (var row = query.executeQuery()) {
        return row.next() ? stored(row) : Stored.NOTHING;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the preferences could not be read", e);
    }
  }

  /** Replaces everything; the caller holds the lock on the subscriber. */
  void save(String subscriber, Stored stored) {
    try (var connection = database.getConnection();
        var upsert =
            connection.prepareStatement(
                "INSERT INTO reminder_preference (tenant, subscriber, version, morning, evening,"
                    + " other, quiet_from, quiet_to, kinds_off, channels_off)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " ON CONFLICT (tenant, subscriber) DO UPDATE SET"
                    + " version = excluded.version, morning = excluded.morning,"
                    + " evening = excluded.evening, other = excluded.other,"
                    + " quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,"
                    + " kinds_off = excluded.kinds_off, channels_off = excluded.channels_off")) {
      var preferences = stored.preferences();
      upsert.setString(1, tenants.get().key());
      upsert.setString(2, subscriber);
      upsert.setLong(3, stored.version());
      upsert.setObject(4, preferences.times().morning());
      upsert.setObject(5, preferences.times().evening());
      upsert.setObject(6, preferences.times().other());
      upsert.setObject(7, preferences.quiet().map(QuietHours::from).orElse(null));
      upsert.setObject(8, preferences.quiet().map(QuietHours::to).orElse(null));
      upsert.setArray(9, names(connection, preferences.kindsOff()));
      upsert.setArray(10, names(connection, preferences.channelsOff()));
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the preferences could not be kept", e);
    }
  }

  private static Array names(Connection connection, Collection<? extends Enum<?>> values)
      throws SQLException {
    return connection.createArrayOf("text", values.stream().map(Enum::name).sorted().toArray());
  }

  private static Stored stored(ResultSet row) throws SQLException {
    var quietFrom = Optional.ofNullable(row.getObject("quiet_from", LocalTime.class));
    var quietTo = row.getObject("quiet_to", LocalTime.class);
    return new Stored(
        new Preferences(
            new TimesOfDay(
                row.getObject("morning", LocalTime.class),
                row.getObject("evening", LocalTime.class),
                row.getObject("other", LocalTime.class)),
            quietFrom.map(from -> new QuietHours(from, quietTo)),
            named(row.getArray("kinds_off"), ReminderKind::valueOf),
            named(row.getArray("channels_off"), Channel::valueOf)),
        row.getLong("version"));
  }

  private static <E> Set<E> named(Array names, Function<String, E> reader) throws SQLException {
    return Arrays.stream((String[]) names.getArray()).map(reader).collect(Collectors.toSet());
  }
}
