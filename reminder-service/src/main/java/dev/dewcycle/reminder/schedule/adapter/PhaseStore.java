package dev.dewcycle.reminder.schedule.adapter;

import dev.dewcycle.events.EventType;
import dev.dewcycle.events.PhaseEvent;
import dev.dewcycle.events.PhasePlanned;
import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.kit.event.EventJson;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.schedule.Heard;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The newest snapshot of each phase. */
@ApplicationScoped
public class PhaseStore {
  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject EventJson json;

  /**
   * A phase as it stands.
   *
   * @param startRefused whether its automatic start was tried and refused
   * @param heard how its newest event came; absent for phases kept before this was noted
   */
  public record Phase(PhaseSnapshot snapshot, boolean startRefused, Optional<Heard> heard) {
    public static Phase of(PhaseEvent event, Heard heard) {
      return new Phase(
          event.phase(),
          event instanceof PhasePlanned planned && planned.refusal().isPresent(),
          Optional.of(heard));
    }
  }

  /** Whether the phase is newer than what was known, and is kept now. */
  public boolean keep(Phase phase) {
    var snapshot = phase.snapshot();
    try (var connection = database.getConnection();
        var upsert =
            connection.prepareStatement(
                "INSERT INTO phase (tenant, id, subscriber, version, start_refused, snapshot,"
                    + " told_at, heard_at, owed_since) VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)"
                    + " ON CONFLICT (tenant, id) DO UPDATE SET"
                    + " version = excluded.version, start_refused = excluded.start_refused,"
                    + " snapshot = excluded.snapshot, told_at = excluded.told_at,"
                    + " heard_at = excluded.heard_at, owed_since = excluded.owed_since"
                    + " WHERE phase.version < excluded.version")) {
      upsert.setString(1, tenants.get().key());
      upsert.setObject(2, snapshot.id());
      upsert.setString(3, snapshot.subscriber());
      upsert.setLong(4, snapshot.version());
      upsert.setBoolean(5, phase.startRefused());
      // Stored inside an event of some type, since that is what the mapper of events reads back.
      upsert.setString(
          6,
          new String(
              json.write(new PhasePlanned(snapshot, Optional.empty())), StandardCharsets.UTF_8));
      HeardColumns.bind(upsert, 7, phase.heard());
      return upsert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("the phase could not be kept", e);
    }
  }

  /** All phases of a subscriber. */
  public List<Phase> of(String subscriber) {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT snapshot, start_refused, told_at, heard_at, owed_since FROM phase"
                    + " WHERE tenant = ? AND subscriber = ?")) {
      query.setString(1, tenants.get().key());
      query.setString(2, subscriber);
      var phases = new ArrayList<Phase>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          phases.add(phase(row));
        }
      }
      return phases;
    } catch (SQLException e) {
      throw new IllegalStateException("the phases could not be read", e);
    }
  }

  /** Notes that layering was checked again after that version of the phase. */
  public void rechecked(UUID phase, long version) {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE phase SET rechecked = greatest(rechecked, ?) WHERE tenant = ? AND id = ?")) {
      update.setLong(1, version);
      update.setString(2, tenants.get().key());
      update.setObject(3, phase);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the check could not be noted", e);
    }
  }

  /** The versions of a subscriber's phases after which layering is still to be checked again. */
  public Map<UUID, Long> unchecked(String subscriber) {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT id, version FROM phase"
                    + " WHERE tenant = ? AND subscriber = ? AND rechecked < version")) {
      query.setString(1, tenants.get().key());
      query.setString(2, subscriber);
      var versions = new TreeMap<UUID, Long>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          versions.put(row.getObject("id", UUID.class), row.getLong("version"));
        }
      }
      return versions;
    } catch (SQLException e) {
      throw new IllegalStateException("the phases could not be read", e);
    }
  }

  private Phase phase(ResultSet row) throws SQLException {
    var event =
        (PhaseEvent)
            json.read(
                EventType.PHASE_PLANNED,
                row.getString("snapshot").getBytes(StandardCharsets.UTF_8));
    return new Phase(event.phase(), row.getBoolean("start_refused"), HeardColumns.read(row));
  }
}
