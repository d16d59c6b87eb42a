package dev.dewcycle.reminder.intake.adapter;

import dev.dewcycle.events.CareDatesChanged;
import dev.dewcycle.events.FindingsChanged;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.events.PhaseEvent;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.time.Ids;
import dev.dewcycle.reminder.clock.adapter.ClockEffects;
import dev.dewcycle.reminder.firing.adapter.FiringEngine;
import dev.dewcycle.reminder.preference.PreferenceFollower;
import dev.dewcycle.reminder.preference.Preferences;
import dev.dewcycle.reminder.schedule.Heard;
import dev.dewcycle.reminder.schedule.Plan;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.Subject;
import dev.dewcycle.reminder.schedule.Wish;
import dev.dewcycle.reminder.schedule.adapter.CareDateStore;
import dev.dewcycle.reminder.schedule.adapter.PhaseStore;
import dev.dewcycle.reminder.schedule.adapter.ScheduleStore;
import dev.dewcycle.reminder.subscriber.Subscriber;
import dev.dewcycle.reminder.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Brings the schedule to what phases and care dates want, or to the zone, the clock and the
 * preferences of their subscriber.
 */
@ApplicationScoped
class Rescheduling implements PreferenceFollower {
  private static final BiPredicate<Subject, ReminderKind> EVERYTHING = (subject, kind) -> true;

  @Inject SubscriberStore subscribers;
  @Inject PhaseStore phases;
  @Inject CareDateStore care;
  @Inject ScheduleStore schedule;
  @Inject Wishes wishes;
  @Inject ClockEffects clocks;
  @Inject FiringEngine engine;
  @Inject AfterCommit afterCommit;
  @Inject Ids ids;
  @Inject InstantSource clock;

  /** How open reminders are brought to what is wanted. */
  @FunctionalInterface
  private interface Change {
    Plan.Changes of(Plan plan, List<Reminder> open, List<Wish> wanted);
  }

  void phaseMoved(PhaseEvent moved, Subscriber told, Instant at) {
    var phase = PhaseStore.Phase.of(moved, heard(told, at));
    if (!phases.keep(phase)) {
      return;
    }
    var subscriber = known(told);
    var snapshot = phase.snapshot();
    reschedule(
        subscriber,
        at,
        (subject, kind) -> subject.id().equals(snapshot.id()) || Wish.isShared(kind),
        (plan, open, wanted) -> plan.changes(open, wanted, ids::next),
        "The phase is " + snapshot.state() + " by version " + snapshot.version() + ".");
    awaitRechecks(subscriber);
  }

  void careDatesChanged(CareDatesChanged changed, Subscriber told, Instant at) {
    if (care.keep(changed, heard(told, at))) {
      reschedule(
          known(told),
          at,
          (subject, kind) -> subject.phase().isEmpty() || Wish.isShared(kind),
          (plan, open, wanted) -> plan.changes(open, wanted, ids::next),
          "The dates of care outside phases changed with version " + changed.version() + ".");
    }
  }

  /** Whether a clock has waited for that check of layering. */
  boolean rechecked(FindingsChanged findings) {
    var cause = findings.cause();
    if (cause.kind() != CauseKind.PHASE_MOVED || cause.phase().isEmpty()) {
      return false;
    }
    var version = cause.phaseVersion().orElse(0L);
    phases.rechecked(cause.phase().get(), version);
    return clocks.rechecked(cause.phase().get(), version);
  }

  /** Her clock does not run past a move before routine-service has answered it. */
  private void awaitRechecks(Subscriber subscriber) {
    subscriber
        .clock()
        .ifPresent(
            bound ->
                clocks.awaitRechecks(subscriber.id(), bound, phases.unchecked(subscriber.id())));
  }

  /**
   * A timer of an end that is added again had fired too early by the new zone. Routine-service then
   * passes over the one that has fired. In all other cases it acts on that one, and the clock waits
   * on.
   */
  void ownerMoved(Subscriber told, Instant at) {
    var known = subscribers.lock(told.id());
    if (known.filter(subscriber -> subscriber.version() >= told.version()).isPresent()) {
      return;
    }
    subscribers.keep(told);
    if (known.filter(told::livesByAnotherTimeThan).isPresent()) {
      reschedule(
              told,
              at,
              EVERYTHING,
              (plan, open, wanted) -> plan.retimed(open, wanted, ids::next),
              "The subscriber lives by another zone or clock now.")
          .added()
          .stream()
          .filter(added -> added.kind() == ReminderKind.PHASE_END)
          .flatMap(added -> added.subject().phase().stream())
          .forEach(clocks::passedOver);
      awaitRechecks(told);
    }
  }

  @Override
  public void preferencesChanged(Subscriber subscriber, Preferences before, Preferences after) {
    reschedule(
        subscriber,
        clock.instant(),
        EVERYTHING,
        (plan, open, wanted) -> plan.preferring(before, open, wanted, ids::next),
        "The subscriber's preferences switch it off.");
  }

  private Heard heard(Subscriber told, Instant at) {
    var subscriber = subscribers.find(told.id()).orElse(told);
    return new Heard(at, clock.instant(), wishes.since(subscriber, at));
  }

  /** As she knows herself, or as what happens to her tells of her where she has not come yet. */
  private Subscriber known(Subscriber told) {
    var known = subscribers.lock(told.id());
    if (known.isEmpty()) {
      subscribers.keep(told);
    }
    return known.orElse(told);
  }

  private Plan.Changes reschedule(
      Subscriber subscriber,
      Instant at,
      BiPredicate<Subject, ReminderKind> scope,
      Change change,
      String why) {
    var open =
        schedule.lockOpen(subscriber.id()).stream()
            .filter(reminder -> scope.test(reminder.subject(), reminder.kind()))
            .toList();
    var wanted =
        wishes.of(subscriber).stream()
            .filter(wish -> scope.test(wish.subject(), wish.series().kind()))
            .toList();
    var changes = change.of(wishes.plan(subscriber, at), open, wanted);
    schedule.apply(changes, why);
    afterCommit.run(engine::wake);
    return changes;
  }
}
