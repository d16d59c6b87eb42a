package dev.dewcycle.reminder.schedule;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has fired or was skipped for a subscriber already. */
public record Past(List<Done> done) {
  public static final Past NONE = new Past(List.of());

  public Past {
    done = List.copyOf(done);
  }

  /**
   * The last of one subject, kind and slot that one version of the subject had asked for.
   *
   * @param day the latest local day that was done with
   * @param dueAt when the latest one fell due
   */
  public record Done(
      Subject subject, ReminderKind kind, Optional<Slot> slot, LocalDate day, Instant dueAt) {

    private boolean isOf(Wish wish) {
      return Wish.isShared(kind)
          ? kind == wish.series().kind()
          : new Wish.Place(subject.id(), kind, slot).equals(wish.place());
    }
  }

  /** Whether a message of that wish is still to be sent for that day: one a day, never two. */
  boolean leavesOpen(Wish wish, LocalDate day) {
    return done.stream().filter(last -> last.isOf(wish)).allMatch(last -> day.isAfter(last.day()));
  }

  /** Whether the present version has had its timer, at that time or later. */
  boolean hasFiredBy(Wish wish, Instant dueAt) {
    return done.stream()
        .filter(last -> last.isOf(wish))
        .filter(last -> last.subject().phaseVersion().equals(wish.subject().phaseVersion()))
        .anyMatch(last -> !last.dueAt().isBefore(dueAt));
  }
}
