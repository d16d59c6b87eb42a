package dev.dewcycle.routine.phase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** When a phase asks how the skin does. */
final class CheckInDays {

  /**
   * The midpoint and the last of the days on which the phase runs, and the first one where the goal
   * wants something to compare with.
   */
  static List<LocalDate> of(Goal goal, List<LocalDate> runningDays) {
    if (runningDays.isEmpty()) {
      return List.of();
    }
    var baseline =
        goal.asksForBaseline() ? Stream.of(runningDays.getFirst()) : Stream.<LocalDate>of();
    var midpoint = runningDays.get((runningDays.size() - 1) / 2);
    return Stream.concat(baseline, Stream.of(midpoint, runningDays.getLast())).distinct().toList();
  }

  private CheckInDays() {}
}
