package dev.dewcycle.routine.routine;

import dev.dewcycle.routine.subscriber.Subscriber;
import java.time.LocalDate;
import java.util.List;

/** Where the phases that a check looks at are read. */
public interface TreatmentPhases {
  /** The open phases, and the ended ones that durations still count as of {@code today}. */
  List<PhaseDays> of(Subscriber subscriber, LocalDate today);
}
