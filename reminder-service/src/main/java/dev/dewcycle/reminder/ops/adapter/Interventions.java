package dev.dewcycle.reminder.ops.adapter;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.time.Ids;
import dev.dewcycle.reminder.firing.adapter.FiringEngine;
import dev.dewcycle.reminder.intake.adapter.AfterCommit;
import dev.dewcycle.reminder.ops.Order;
import dev.dewcycle.reminder.ops.Ruling;
import dev.dewcycle.reminder.ops.Selection;
import dev.dewcycle.reminder.ops.adapter.ActionView.Shown;
import dev.dewcycle.reminder.ops.adapter.ActionView.Where;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.ReminderState;
import dev.dewcycle.reminder.schedule.adapter.ReminderRows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Carries out orders about one reminder, and takes in those about many. */
@ApplicationScoped
class Interventions {
  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject ActionRows actions;
  @Inject ActionWorker worker;
  @Inject FiringEngine engine;
  @Inject AfterCommit afterCommit;
  @Inject InstantSource clock;
  @Inject Ids ids;

  /**
   * What came of an order about one reminder.
   *
   * @param action absent where it was refused
   */
  record Answer(Ruling ruling, Optional<ActionView> action) {}

  /** Does it; absent where there is no such open reminder. */
  @Transactional
  Optional<Answer> one(UUID reminder, Order order) {
    try (var connection = database.getConnection()) {
      var found = lock(connection, reminder);
      return found.isEmpty()
          ? Optional.empty()
          : Optional.of(one(connection, found.getFirst(), order));
    } catch (SQLException e) {
      throw new IllegalStateException("the reminder could not be changed", e);
    }
  }

  private Answer one(Connection connection, Reminder reminder, Order order) throws SQLException {
    var now = clock.instant();
    var ruling = Ruling.on(order.intervention(), reminder, now, order.timers());
    if (ruling instanceof Ruling.Refused) {
      return new Answer(ruling, Optional.empty());
    }
    var changes = new Changes(order.reason());
    changes.add(reminder, ruling);
    changes.write(connection, now);
    var changed = ruling instanceof Ruling.Unchanged ? 0 : 1;
    var action =
        new ActionView(
            ids.next(),
            now,
            order.who(),
            order.intervention().action(),
            Terms.of(order.intervention()),
            order.timers(),
            order.reason(),
            Optional.of(reminder.id()),
            Optional.empty(),
            Optional.of(Shown.of(reminder, ReminderState.SCHEDULED)),
            Optional.of(after(reminder, ruling)),
            1,
            changed,
            1 - changed,
            Optional.of(now));
    actions.insert(connection, tenants.get(), action, Optional.of(reminder.owner().subscriber()));
    afterCommit.run(engine::wake);
    return new Answer(ruling, Optional.of(action));
  }

  private static Shown after(Reminder reminder, Ruling ruling) {
    return switch (ruling) {
      case Ruling.Moved(var after) -> Shown.of(after, ReminderState.SCHEDULED);
      case Ruling.Cancelled _ -> Shown.of(reminder, ReminderState.CANCELLED);
      case Ruling.Unchanged _, Ruling.Refused _ -> Shown.of(reminder, ReminderState.SCHEDULED);
    };
  }

  private List<Reminder> lock(Connection connection, UUID id) throws SQLException {
    try (var query =
        connection.prepareStatement(
            ReminderRows.SELECT + "WHERE tenant = ? AND id = ? FOR UPDATE")) {
      query.setString(1, tenants.get().key());
      query.setObject(2, id);
      return ReminderRows.read(query);
    }
  }

  /** How many open reminders fit, by kind. */
  @Transactional
  Map<ReminderKind, Integer> preview(Selection selection) {
    try (var connection = database.getConnection()) {
      return TargetRows.count(connection, tenants.get(), selection);
    } catch (SQLException e) {
      throw new IllegalStateException("the reminders could not be counted", e);
    }
  }

  /**
   * Notes an order about all that fit, for the worker to carry out; nothing where they are too
   * many, or not as many as expected.
   *
   * @return the action; its {@code matched} says how many fit, whether it was noted or not
   */
  @Transactional
  ActionView many(Selection selection, Order order, int expected, int tolerance) {
    try (var connection = database.getConnection()) {
      var tenant = tenants.get();
      var action = begun(selection, order);
      actions.insert(connection, tenant, action, selection.subscriber());
      var matched = TargetRows.insert(connection, tenant, action.id(), selection);
      BulkRefusals.check(matched, expected, tolerance);
      var counted = actions.counted(connection, tenant, action, matched);
      afterCommit.run(worker::wake);
      return counted;
    } catch (SQLException e) {
      throw new IllegalStateException("the action could not be noted", e);
    }
  }

  private ActionView begun(Selection selection, Order order) {
    return new ActionView(
        ids.next(),
        clock.instant(),
        order.who(),
        order.intervention().action(),
        Terms.of(order.intervention()),
        order.timers(),
        order.reason(),
        Optional.empty(),
        Optional.of(Where.of(selection)),
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        0,
        Optional.empty());
  }
}
