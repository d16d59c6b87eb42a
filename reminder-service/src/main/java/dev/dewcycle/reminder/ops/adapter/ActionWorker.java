package dev.dewcycle.reminder.ops.adapter;

import dev.dewcycle.kit.event.Kept;
import dev.dewcycle.kit.event.Lease;
import dev.dewcycle.kit.event.WorkLoop;
import dev.dewcycle.reminder.firing.adapter.FiringEngine;
import dev.dewcycle.reminder.ops.Ruling;
import dev.dewcycle.reminder.ops.adapter.ActionRows.Owned;
import dev.dewcycle.reminder.ops.adapter.TargetRows.Done;
import dev.dewcycle.reminder.ops.adapter.TargetRows.Target;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.adapter.ReminderRows;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Carries out actions about many reminders, a batch in one short transaction, so that firing waits
 * for none of them. How far one has come stands in the database: any replica goes on after a crash.
 */
@ApplicationScoped
class ActionWorker {
  private static final int BATCH = 500;

  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject ActionRows actions;
  @Inject FiringEngine engine;
  @Inject InstantSource clock;

  private final WorkLoop loop = new WorkLoop("ops-actions", this::work);

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** The audit is kept for good, what came of each reminder for a while. */
  @Produces
  Kept kept() {
    return new Kept(
        "DELETE FROM ops_target t USING ops_action a"
            + " WHERE t.tenant = a.tenant AND t.action = a.id AND a.finished_at < ?",
        Duration.ofDays(90));
  }

  void wake() {
    loop.wake();
  }

  /** Takes the oldest action a batch further; whether there may be more to do. */
  boolean work() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        if (!Lease.taken(connection, "ops", 0)) {
          return false;
        }
        var running = actions.oldestRunning(connection);
        if (running.isEmpty()) {
          return false;
        }
        batch(connection, running.get());
        connection.commit();
        engine.wake();
        return true;
      } finally {
        connection.rollback();
      }
    }
  }

  private void batch(Connection connection, Owned owned) throws SQLException {
    var now = clock.instant();
    var action = owned.action();
    var targets = TargetRows.left(connection, owned.tenant(), action.id(), BATCH);
    if (targets.isEmpty()) {
      actions.finish(connection, owned, now);
      return;
    }
    var open =
        lock(connection, owned, targets).stream()
            .collect(Collectors.toMap(Reminder::id, Function.identity()));
    var changes = new Changes(action.reason());
    var done = new ArrayList<Done>();
    for (var target : targets) {
      var found =
          Optional.ofNullable(open.get(target.reminder()))
              .filter(reminder -> reminder.occurrence() == target.occurrence());
      done.add(
          found
              .map(reminder -> change(owned, reminder, now, changes))
              .orElseGet(() -> new Done(target.reminder(), "DONE_WITH", Optional.empty())));
    }
    changes.write(connection, now);
    TargetRows.done(connection, owned.tenant(), action.id(), done);
    var changed = (int) done.stream().filter(Done::isChange).count();
    actions.progress(connection, owned, changed, done.size() - changed);
  }

  private static Done change(Owned owned, Reminder reminder, Instant now, Changes changes) {
    var action = owned.action();
    var ruling = Ruling.on(action.terms().of(action.action()), reminder, now, action.timers());
    changes.add(reminder, ruling);
    return switch (ruling) {
      case Ruling.Moved(var after) ->
          new Done(reminder.id(), "CHANGED", Optional.of(after.due().at()));
      case Ruling.Cancelled _ -> new Done(reminder.id(), "CHANGED", Optional.empty());
      case Ruling.Unchanged _ -> new Done(reminder.id(), "UNCHANGED", Optional.empty());
      case Ruling.Refused(var why) -> new Done(reminder.id(), why.name(), Optional.empty());
    };
  }

  /**
   * In due order, as whoever fires or reschedules them locks them, so that none waits in a ring.
   */
  private static List<Reminder> lock(Connection connection, Owned owned, List<Target> targets)
      throws SQLException {
    try (var query =
        connection.prepareStatement(
            ReminderRows.SELECT
                + "WHERE tenant = ? AND id = ANY (?) ORDER BY due_at, id FOR UPDATE")) {
      query.setString(1, owned.tenant().key());
      query.setArray(
          2,
          connection.createArrayOf(
              "uuid", targets.stream().map(Target::reminder).toArray(UUID[]::new)));
      return ReminderRows.read(query);
    }
  }
}
