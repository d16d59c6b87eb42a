package dev.dewcycle.reminder.schedule;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.ReminderSnapshot;
import dev.dewcycle.events.Slot;
import java.time.Instant;
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

  /**
   * The same series with the instant of its next occurrence computed anew, as after a change of the
   * rules of its zone; absent where that is what it has. What was due is left to be fired, and what
   * would have been due by now falls due at once.
   */
  public Optional<Reminder> recomputed(Instant now) {
    var anew = Due.of(kind, due.day(), due.asked(), due.zone()).notBefore(now);
    return due.at().isAfter(now) && !anew.at().equals(due.at())
        ? Optional.of(new Reminder(id, occurrence, owner, kind, subject, slot, clock, anew, later))
        : Optional.empty();
  }

  /** The same series with another plan ahead of it. */
  public Reminder rescheduled(Reminder plan) {
    return new Reminder(
        id, occurrence, owner, kind, plan.subject, plan.slot, plan.clock, plan.due, plan.later);
  }

  /** The same series, its next occurrence at another instant. */
  public Reminder movedTo(Instant instant) {
    return new Reminder(
        id, occurrence, owner, kind, subject, slot, clock, due.movedTo(instant), later);
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
