package dev.dewcycle.reminder.schedule;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.ReminderSnapshot;
import dev.dewcycle.events.Slot;
import java.util.Optional;
import java.util.UUID;

/**
 * An open reminder or timer: a series that holds its next occurrence and the days left after it.
 *
 * @param id the same over all occurrences
 * @param occurrence which one is next, from 1
 * @param clock the test clock by which it falls due; absent for the system clock
 * @param later the local days after {@code due}
 */
public record Reminder(
    UUID id,
    long occurrence,
    Owner owner,
    ReminderKind kind,
    Subject subject,
    Optional<Slot> slot,
    Optional<UUID> clock,
    Due due,
    Days later) {

  /**
   * The series after its next occurrence is done with; absent where that was the last one. A day
   * that the calendar of the zone leaves out has none.
   */
  public Optional<Reminder> next() {
    return later.stream()
        .filter(day -> WallClock.hasDay(day, due.zone()))
        .findFirst()
        .map(
            day ->
                new Reminder(
                    id,
                    occurrence + 1,
                    owner,
                    kind,
                    subject,
                    slot,
                    clock,
                    Due.of(kind, day, due.asked(), due.zone()),
                    later.from(day.plusDays(1))));
  }

  /** The same series with another plan ahead of it. */
  public Reminder rescheduled(Reminder plan) {
    return new Reminder(
        id, occurrence, owner, kind, plan.subject, plan.slot, plan.clock, plan.due, plan.later);
  }

  /** The next occurrence as events tell it. */
  public ReminderSnapshot snapshot() {
    return new ReminderSnapshot(
        id,
        occurrence,
        owner.subscriber(),
        owner.generation(),
        kind,
        subject.phase(),
        subject.phaseVersion(),
        Optional.of(subject.product()),
        slot,
        due.at(),
        due.localTime(),
        due.zone().getId(),
        clock);
  }
}
