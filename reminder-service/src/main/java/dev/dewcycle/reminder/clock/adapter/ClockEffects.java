package dev.dewcycle.reminder.clock.adapter;

import dev.dewcycle.events.FindingsChanged;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.events.TestClockFollowed;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.clock.TestClock;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What routine-service tells about clocks, noted inside the transaction of the event. */
@ApplicationScoped
public class ClockEffects {
  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;

  /** What the clock shows; absent where there is no such clock. */
  public Optional<Instant> now(UUID clock) {
    try (var connection = database.getConnection()) {
      return ClockRows.find(connection, tenants.get(), clock).map(TestClock::now);
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
                    + " (tenant, clock, clock_version, subscriber, of_subscribers)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
      insert.setString(1, tenants.get().key());
      insert.setObject(2, followed.clock());
      insert.setLong(3, followed.clockVersion());
      insert.setString(4, followed.subscriber());
      insert.setInt(5, followed.of());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the follower could not be noted", e);
    }
  }

  /** Whether that was the effect of a timer that a clock waits for. */
  public boolean rechecked(FindingsChanged findings) {
    var cause = findings.cause();
    return cause.kind() == CauseKind.PHASE_MOVED
        && cause.phase().isPresent()
        && forget(cause.phase().get(), cause.phaseVersion().orElse(0L));
  }

  /** Nothing that a timer of this phase has caused is awaited any more. */
  public void settled(UUID phase) {
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
