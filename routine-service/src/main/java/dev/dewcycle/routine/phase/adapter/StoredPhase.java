package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.routine.phase.ApplicationDays;
import dev.dewcycle.routine.phase.Phase;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A phase as it is kept.
 *
 * @param version from 1, raised by every move
 * @param placed the days chosen for its product
 */
record StoredPhase(
    Phase phase, long version, List<LocalDate> placed, Acknowledgement acknowledged) {

  String subscriber() {
    return phase.facts().subscriber();
  }

  /** The phase after a move, one version on. */
  StoredPhase moved(Phase after) {
    return new StoredPhase(after, version + 1, placed, acknowledged);
  }

  StoredPhase placed(List<LocalDate> days) {
    return new StoredPhase(phase, version, days, acknowledged);
  }

  StoredPhase acknowledged(Acknowledgement given) {
    return new StoredPhase(phase, version, placed, given);
  }

  /** What the routine sees of it; nothing where it never runs. */
  Optional<PhaseDays> days() {
    return ApplicationDays.in(phase, placed);
  }
}
