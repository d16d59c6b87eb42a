package dev.dewcycle.routine.phase;

import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days of a phase on which its product is applied. */
public final class ApplicationDays {

  /**
   * The phase as the routine sees it; empty where it never runs.
   *
   * @param placed the days that were chosen for it; those on which it does not run are left out
   */
  public static Optional<PhaseDays> in(Phase phase, List<LocalDate> placed) {
    var running = Course.of(phase);
    if (running.isEmpty()) {
      return Optional.empty();
    }
    var facts = phase.facts();
    return Optional.of(
        new PhaseDays(
            facts.id(),
            facts.product(),
            facts.slot(),
            facts.mode(),
            running.getFirst(),
            running.getLast(),
            running.size(),
            placed.stream().filter(running::contains).toList()));
  }

  /** New days from today on; those gone by stay as they were. */
  public static List<LocalDate> replaced(
      List<LocalDate> before, LocalDate today, List<LocalDate> placed) {
    return Stream.concat(
            before.stream().filter(day -> day.isBefore(today)),
            placed.stream().filter(day -> !day.isBefore(today)))
        .toList();
  }

  private ApplicationDays() {}
}
