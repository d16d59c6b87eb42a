package dev.dewcycle.reminder.clock.adapter;

import dev.dewcycle.kit.event.Outbox;
import dev.dewcycle.kit.event.WorkLoop;
import dev.dewcycle.reminder.clock.TestClock;
import dev.dewcycle.reminder.firing.Judgement;
import dev.dewcycle.reminder.firing.Round;
import dev.dewcycle.reminder.firing.adapter.DueRows;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes test clocks to their targets, one small transaction after the other. How far an advance has
 * come stands in the database, so that any replica goes on after a crash.
 */
@ApplicationScoped
public class ClockAdvancer {
  private static final Logger LOG = Logger.getLogger(ClockAdvancer.class);

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject DueRows due;
  @Inject Outbox outbox;

  @ConfigProperty(name = "dewcycle.firing.batch")
  int batch;

  private final WorkLoop loop = new WorkLoop("test-clocks", this::advance);

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** A clock sets off, or something it waits for may have come. */
  public void wake() {
    loop.wake();
  }

  /** Takes each clock one step further; whether any could go. */
  boolean advance() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var moved = false;
        for (var clock : ClockRows.advancing(connection)) {
          connection.commit();
          moved |= attempt(connection, clock);
        }
        return moved;
      } finally {
        connection.rollback();
      }
    }
  }

  /** What goes wrong with one clock is tried again later and holds up no other. */
  private boolean attempt(Connection connection, TestClock clock) throws SQLException {
    try {
      return step(connection, clock);
    } catch (SQLException | RuntimeException e) {
      LOG.errorf(e, "test clock %s is tried again", clock.id());
      connection.rollback();
      return false;
    }
  }

  private boolean step(Connection connection, TestClock seen) throws SQLException {
    var locked = ClockRows.lock(connection, seen.tenant(), seen.id());
    if (locked.isEmpty() || !step(connection, locked.get(), locked.get().stage())) {
      connection.rollback();
      return false;
    }
    connection.commit();
    outbox.wake();
    return true;
  }

  private boolean step(Connection connection, TestClock clock, TestClock.Stage stage)
      throws SQLException {
    return switch (stage) {
      case READY -> false;
      case OPENING -> isQuiet(connection, clock) && fire(connection, clock);
      case FIRING -> !AwaitedRows.effectsAreAwaited(connection, clock) && fire(connection, clock);
      case CLOSING -> isQuiet(connection, clock) && settle(connection, clock);
    };
  }

  /**
   * All that happened before the clock's version has come, and layering was checked after all of
   * it. In this order: what all have told before they followed is awaited by then.
   */
  private static boolean isQuiet(Connection connection, TestClock clock) throws SQLException {
    return AwaitedRows.allFollow(connection, clock)
        && !AwaitedRows.effectsAreAwaited(connection, clock);
  }

  /** Fires what is due next, or closes where nothing is due up to the target. */
  private boolean fire(Connection connection, TestClock clock) throws SQLException {
    var until = AwaitedRows.firstTimer(connection, clock);
    var claimed = due.claim(connection, clock.tenant(), clock.id(), until, batch);
    if (claimed.isEmpty()) {
      publish(connection, clock.closing());
      return true;
    }
    var horizon = Round.horizon(claimed, batch, until);
    var round = Round.of(claimed, horizon, Judgement.byTestClock(clock.now()));
    due.write(connection, round);
    AwaitedRows.await(connection, clock, round);
    ClockRows.update(connection, clock.firing(round.firings().getLast().reminder().due().at()));
    return true;
  }

  /** Ready, unless the way goes further or what has taken effect made something due. */
  private boolean settle(Connection connection, TestClock clock) throws SQLException {
    AwaitedRows.forgetFollowers(connection, clock);
    var goesOn =
        clock.target().isAfter(clock.now())
            || !due.claim(connection, clock.tenant(), clock.id(), clock.now(), 1).isEmpty();
    ClockRows.update(connection, goesOn ? clock.firing(clock.now()) : clock.ready());
    return true;
  }

  private void publish(Connection connection, TestClock clock) throws SQLException {
    ClockRows.update(connection, clock);
    outbox.record(connection, clock.tenant(), List.of(clock.changed()));
  }
}
