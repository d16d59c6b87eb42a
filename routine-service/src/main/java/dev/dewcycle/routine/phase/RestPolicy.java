package dev.dewcycle.routine.phase;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The rest between two phases of the same family: as long as the last one, at least 7 days. Rule
 * L32 of the rule book finds a phase that cuts it short; this tells when it is over.
 */
public final class RestPolicy {
  /** Fewest days of rest. */
  public static final int SHORTEST = 7;

  /** The last day of the rest after a phase that runs {@code days} days up to {@code lastDay}. */
  public static LocalDate restUntil(LocalDate lastDay, int days) {
    return lastDay.plusDays(Math.max(SHORTEST, days));
  }

  /**
   * The last day of the rest after a phase as it stands: an ended one by the days it ran. After one
   * that never ran there is nothing to rest from.
   */
  public static Optional<LocalDate> restUntil(Phase phase) {
    var dates = Course.of(phase);
    if (!dates.isEmpty()) {
      return Optional.of(restUntil(dates.getLast(), dates.size()));
    }
    // One that rests since its first day has its days still ahead.
    return phase.isOpen()
        ? Optional.of(restUntil(phase.facts().dates().lastDay(), phase.facts().dates().days()))
        : Optional.empty();
  }

  private RestPolicy() {}
}
