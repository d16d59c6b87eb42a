package dev.dewcycle.reminder.schedule;

import dev.dewcycle.events.ReminderKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What has fired or was skipped for a subject already, by kind. */
public record Past(Map<ReminderKind, Done> done) {
  public static final Past NONE = new Past(Map.of());

  public Past {
    done = Map.copyOf(done);
  }

  /**
   * The last of one kind.
   *
   * @param day the latest local day that was done with
   * @param dueAt when the latest one fell due that the subject's present version had asked for
   */
  public record Done(LocalDate day, Optional<Instant> dueAt) {}

  /** Whether a message of that kind is still to be sent for that day: one a day, never two. */
  boolean leavesOpen(ReminderKind kind, LocalDate day) {
    return Optional.ofNullable(done.get(kind)).map(last -> day.isAfter(last.day())).orElse(true);
  }

  /** Whether the present version has had its timer, at that time or later. */
  boolean hasFiredBy(ReminderKind kind, Instant dueAt) {
    return Optional.ofNullable(done.get(kind))
        .flatMap(Done::dueAt)
        .map(last -> !last.isBefore(dueAt))
        .orElse(false);
  }
}
