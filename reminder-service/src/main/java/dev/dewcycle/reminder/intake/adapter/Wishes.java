package dev.dewcycle.reminder.intake.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.clock.adapter.ClockEffects;
import dev.dewcycle.reminder.preference.adapter.PreferenceStore;
import dev.dewcycle.reminder.schedule.Owner;
import dev.dewcycle.reminder.schedule.Plan;
import dev.dewcycle.reminder.schedule.Timetable;
import dev.dewcycle.reminder.schedule.Wish;
import dev.dewcycle.reminder.schedule.adapter.CareDateStore;
import dev.dewcycle.reminder.schedule.adapter.PhaseStore;
import dev.dewcycle.reminder.schedule.adapter.ScheduleStore;
import dev.dewcycle.reminder.subscriber.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is wanted for a subscriber in all, and by which time and taste it is planned. */
@ApplicationScoped
class Wishes {
  @Inject CurrentTenant tenants;
  @Inject PhaseStore phases;
  @Inject CareDateStore care;
  @Inject PreferenceStore preferences;
  @Inject ScheduleStore schedule;
  @Inject ClockEffects clocks;

  /** All of them; of kinds that subjects share each day once. */
  List<Wish> of(Subscriber subscriber) {
    var outside = care.of(subscriber.id()).stream().flatMap(told -> Timetable.of(told).stream());
    var inPhases =
        phases.of(subscriber.id()).stream()
            .sorted(Comparator.comparing(phase -> phase.snapshot().id()))
            .flatMap(phase -> Timetable.of(phase.snapshot(), phase.startRefused()).stream());
    return Wish.shared(Stream.concat(outside, inPhases).toList());
  }

  /**
   * The plan; to be asked for after the open reminders were locked.
   *
   * @param at when what it is to follow happened, by the system clock
   */
  Plan plan(Subscriber subscriber, Instant at) {
    return new Plan(
        new Owner(tenants.get(), subscriber.id(), subscriber.generation()),
        ZoneId.of(subscriber.zone()),
        subscriber.clock(),
        preferences.of(subscriber.id()),
        since(subscriber, at),
        schedule.past(subscriber.id()));
  }

  /**
   * A moment in the subscriber's time, which may be a test clock's.
   *
   * @param at the same by the system clock
   */
  Instant since(Subscriber subscriber, Instant at) {
    return subscriber.clock().flatMap(clocks::now).orElse(at);
  }
}
