package dev.dewcycle.reminder.ops;

import dev.dewcycle.events.ReminderKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which open reminders an action is about: those whose next occurrence fits everything that is
 * named.
 *
 * @param dueFrom the earliest due instant, included
 * @param dueTo the latest due instant, excluded
 */
public record Selection(
    Optional<ReminderKind> kind,
    Optional<String> subscriber,
    Optional<UUID> phase,
    Optional<Instant> dueFrom,
    Optional<Instant> dueTo) {
  /** How many reminders one action is about at most. */
  public static final int MOST = 100_000;

  /** Whether nothing is named: that would be everything there is, and nobody means that. */
  public boolean isEverything() {
    return kind.isEmpty()
        && subscriber.isEmpty()
        && phase.isEmpty()
        && dueFrom.isEmpty()
        && dueTo.isEmpty();
  }

  /** Whether no instant can be in the time that is named. */
  public boolean isEmptyTime() {
    return dueFrom.isPresent() && dueTo.isPresent() && !dueFrom.get().isBefore(dueTo.get());
  }

  /**
   * Whether a count that was previewed still holds.
   *
   * @param tolerance how many more or less are fine with the caller
   */
  public static boolean holds(int expected, int matched, int tolerance) {
    return Math.abs((long) expected - matched) <= tolerance;
  }
}
