package dev.dewcycle.reminder.clock.adapter;

import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.time.Ids;
import dev.dewcycle.reminder.clock.TestClock;
import dev.dewcycle.reminder.clock.TestClock.Advance;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The tenant's test clocks: each change commits together with its event. */
@ApplicationScoped
class TestClocks {
  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject Outbox outbox;
  @Inject Ids ids;

  @Transactional
  TestClock make(Instant now) {
    var clock = TestClock.starting(tenants.get(), ids.next(), now);
    try (var connection = database.getConnection()) {
      ClockRows.insert(connection, clock);
    } catch (SQLException e) {
      throw new IllegalStateException("the clock could not be made", e);
    }
    outbox.record(clock.changed());
    return clock;
  }

  @Transactional
  Optional<TestClock> find(UUID id) {
    try (var connection = database.getConnection()) {
      return ClockRows.find(connection, tenants.get(), id);
    } catch (SQLException e) {
      throw new IllegalStateException("the clock could not be read", e);
    }
  }

  /** Sets the clock off; absent where there is no such clock. */
  @Transactional
  Optional<Advance> advance(UUID id, Instant to) {
    try (var connection = database.getConnection()) {
      var answer = ClockRows.lock(connection, tenants.get(), id).map(clock -> clock.advanceTo(to));
      if (answer.isPresent() && answer.get() instanceof Advance.Accepted(var clock, var begins)) {
        ClockRows.update(connection, clock);
        if (begins) {
          outbox.record(clock.changed());
        }
      }
      return answer;
    } catch (SQLException e) {
      throw new IllegalStateException("the clock could not be set off", e);
    }
  }
}
