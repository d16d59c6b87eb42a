package dev.dewcycle.routine.phase;

import dev.dewcycle.routine.phase.Phase.Active;
import dev.dewcycle.routine.phase.Phase.Cancelled;
import dev.dewcycle.routine.phase.Phase.Ended;
import dev.dewcycle.routine.phase.Phase.Paused;
import dev.dewcycle.routine.phase.Phase.Planned;
import java.time.LocalDate;
import java.util.List;

/** The days on which a phase runs or ran, as it stands. */
public final class Course {

  /** Ascending; a resting phase has those before its pause, an ended one those before its end. */
  public static List<LocalDate> of(Phase phase) {
    var days = phase.facts().dates().runningDays();
    return switch (phase) {
      case Planned _, Active _ -> days;
      case Paused paused -> days.stream().filter(day -> day.isBefore(paused.since())).toList();
      case Ended ended -> days.stream().filter(day -> day.isBefore(ended.endedOn())).toList();
      case Cancelled _ -> List.of();
    };
  }

  private Course() {}
}
