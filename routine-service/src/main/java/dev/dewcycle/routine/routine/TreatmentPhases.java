package dev.dewcycle.routine.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Where the phases that a check looks at are read. */
public interface TreatmentPhases {
  /**
   * The open phases by subscriber, and the ended ones that durations still count; nothing of those
   * who have none.
   *
   * @param todays each subscriber's own
   */
  Map<String, List<PhaseDays>> of(Map<String, LocalDate> todays);
}
