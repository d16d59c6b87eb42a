package dev.dewcycle.routine.routine;

import dev.dewcycle.events.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A treatment phase as the routine sees it: days on which its product is applied.
 *
 * @param phase id of the phase
 * @param first first day of the phase
 * @param last last day, inclusive; for one that ended early, the day on which it ended
 * @param length on so many days it runs or ran, those of pauses left out
 * @param days on which the product is or was applied, ascending, from first to last
 */
public record PhaseDays(
    UUID phase,
    UUID product,
    Slot slot,
    Mode mode,
    LocalDate first,
    LocalDate last,
    int length,
    List<LocalDate> days) {

  public PhaseDays {
    days = List.copyOf(days);
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a phase ends before it starts on " + first);
    }
  }

  /** What a phase does to serums. */
  public enum Mode {
    /** On its application days every serum is suspended, in both slots. */
    REPLACE_SERUM,
    /** Serums stay, so that conflicts are found. */
    ADD
  }
}
