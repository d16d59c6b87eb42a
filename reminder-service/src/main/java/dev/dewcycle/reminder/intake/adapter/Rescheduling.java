package dev.dewcycle.reminder.intake.adapter;

import dev.dewcycle.events.FindingsChanged;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.events.PhaseEvent;
import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.time.Ids;
import dev.dewcycle.reminder.clock.adapter.ClockEffects;
import dev.dewcycle.reminder.firing.adapter.FiringEngine;
import dev.dewcycle.reminder.preference.PreferenceFollower;
import dev.dewcycle.reminder.preference.Preferences;
import dev.dewcycle.reminder.preference.adapter.PreferenceStore;
import dev.dewcycle.reminder.schedule.Owner;
import dev.dewcycle.reminder.schedule.Plan;
import dev.dewcycle.reminder.schedule.Subject;
import dev.dewcycle.reminder.schedule.Timetable;
import dev.dewcycle.reminder.schedule.adapter.PhaseStore;
import dev.dewcycle.reminder.schedule.adapter.ScheduleStore;
import dev.dewcycle.reminder.subscriber.Subscriber;
import dev.dewcycle.reminder.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** Brings the schedule to what a phase wants, or to the zone and clock of its subscriber. */
@ApplicationScoped
class Rescheduling implements PreferenceFollower {
  @Inject CurrentTenant tenants;
  @Inject SubscriberStore subscribers;
  @Inject PhaseStore phases;
  @Inject PreferenceStore preferences;
  @Inject ScheduleStore schedule;
  @Inject ClockEffects clocks;
  @Inject FiringEngine engine;
  @Inject AfterCommit afterCommit;
  @Inject Ids ids;
  @Inject InstantSource clock;

  void phaseMoved(PhaseEvent moved, Subscriber told, Instant at) {
    var phase = PhaseStore.Phase.of(moved);
    if (!phases.keep(phase)) {
      return;
    }
    var subscriber = subscribers.lock(told.id()).orElse(told);
    if (subscriber == told) {
      subscribers.keep(told);
    }
    var snapshot = phase.snapshot();
    var open = schedule.lockOpen(snapshot.subscriber(), snapshot.id());
    var wanted = Timetable.of(snapshot, phase.startRefused());
    schedule.apply(
        plan(snapshot, subscriber, at).changes(open, wanted, ids::next),
        "The phase is " + snapshot.state() + " by version " + snapshot.version() + ".");
    awaitRechecks(subscriber);
    afterCommit.run(engine::wake);
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
            clock ->
                clocks.awaitRechecks(subscriber.id(), clock, phases.unchecked(subscriber.id())));
  }

  void ownerMoved(Subscriber told, Instant at) {
    var known = subscribers.lock(told.id());
    if (known.filter(subscriber -> subscriber.version() >= told.version()).isPresent()) {
      return;
    }
    subscribers.keep(told);
    if (known.filter(told::livesByAnotherTimeThan).isPresent()) {
      var passedOver =
          phases.of(told.id()).stream()
              .filter(phase -> retime(phase, told, at))
              .map(phase -> phase.snapshot().id())
              .toList();
      passedOver.forEach(clocks::passedOver);
      awaitRechecks(told);
      afterCommit.run(engine::wake);
    }
  }

  /**
   * Whether that gives an end its timer back, because by the new zone it had fired too early.
   * Routine-service then passes over the one that has fired. In all other cases it acts on that
   * one, and the clock waits on.
   */
  private boolean retime(PhaseStore.Phase phase, Subscriber subscriber, Instant at) {
    var snapshot = phase.snapshot();
    var open = schedule.lockOpen(snapshot.subscriber(), snapshot.id());
    var wanted = Timetable.of(snapshot, phase.startRefused());
    var changes = plan(snapshot, subscriber, at).retimed(open, wanted, ids::next);
    schedule.apply(changes, "The subscriber lives by another zone or clock now.");
    return changes.added().stream().anyMatch(added -> added.kind() == ReminderKind.PHASE_END);
  }

  @Override
  public void preferencesChanged(Subscriber subscriber, Preferences before, Preferences after) {
    for (var phase : phases.of(subscriber.id())) {
      var snapshot = phase.snapshot();
      var open = schedule.lockOpen(snapshot.subscriber(), snapshot.id());
      var wanted = Timetable.of(snapshot, phase.startRefused());
      schedule.apply(
          plan(snapshot, subscriber, clock.instant()).preferring(before, open, wanted, ids::next),
          "The subscriber's preferences switch it off.");
    }
    afterCommit.run(engine::wake);
  }

  private Plan plan(PhaseSnapshot phase, Subscriber subscriber, Instant at) {
    var owner = new Owner(tenants.get(), subscriber.id(), subscriber.generation());
    return new Plan(
        owner,
        Subject.ofPhase(phase.id(), phase.version(), phase.product()),
        ZoneId.of(subscriber.zone()),
        subscriber.clock(),
        preferences.of(subscriber.id()),
        subscriber.clock().flatMap(clocks::now).orElse(at),
        schedule.past(phase.subscriber(), phase.id(), phase.version()));
  }
}
