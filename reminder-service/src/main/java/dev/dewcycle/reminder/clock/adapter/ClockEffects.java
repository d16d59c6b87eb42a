package dev.dewcycle.reminder.clock.adapter;

import dev.dewcycle.events.TestClockFollowed;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.clock.TestClock;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What routine-service tells about clocks, noted inside the transaction of the event. */
@ApplicationScoped
public class ClockEffects {
  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;

  /** What the clock shows; absent where there is no such clock. */
  public Optional<Instant> now(UUID clock) {
    return find(clock).map(TestClock::now);
  }

  public Optional<TestClock> find(UUID clock) {
    try (var connection = database.getConnection()) {
      return ClockRows.find(connection, tenants.get(), clock);
    } catch (SQLException e) {
      throw new IllegalStateException("the clock could not be read", e);
    }
  }

  /** A subscriber has been brought to a version of the clock. */
  public void followed(TestClockFollowed followed) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO clock_follower"
                    + " (tenant, clock, clock_version, of_subscribers, subscriber_hash) VALUES"
                    + " (?, ?, ?, ?, encode(sha256(convert_to(? || '/' || ?, 'UTF8')), 'hex'))"
                    + " ON CONFLICT DO NOTHING")) {
      insert.setString(1, tenants.get().key());
      insert.setObject(2, followed.clock());
      insert.setLong(3, followed.clockVersion());
      insert.setInt(4, followed.of());
      insert.setString(5, tenants.get().key());
      insert.setString(6, followed.subscriber());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the follower could not be noted", e);
    }
  }

  /** Layering was checked again after that version; whether a clock has waited for it. */
  public boolean rechecked(UUID phase, long version) {
    return forget(phase, version);
  }

  /**
   * The subscriber's clock waits until layering has been checked again after these moves.
   *
   * @param moves phases and their versions
   */
  public void awaitRechecks(String subscriber, UUID clock, Map<UUID, Long> moves) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(AwaitedRows.INSERT)) {
      for (var move : moves.entrySet()) {
        AwaitedRows.bind(
            insert, tenants.get(), clock, subscriber, move.getKey(), move.getValue() - 1);
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("the moves could not be awaited", e);
    }
  }

  /** The timer of this phase that has fired will be passed over: its effect never comes. */
  public void passedOver(UUID phase) {
    forget(phase, Long.MAX_VALUE);
  }

  private boolean forget(UUID phase, long below) {
    try (var connection = database.getConnection();
        var delete =
            connection.prepareStatement(
                "DELETE FROM awaited_effect"
                    + " WHERE tenant = ? AND phase = ? AND phase_version < ?")) {
      delete.setString(1, tenants.get().key());
      delete.setObject(2, phase);
      delete.setLong(3, below);
      return delete.executeUpdate() > 0;
    } catch (SQLException e) {
      throw new IllegalStateException("the effect could not be noted", e);
    }
  }
}
