package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.routine.patchtest.PatchTest;
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
 * @param patchTest the least patch test that has to be passed before it starts, where the partner
 *     says so
 */
record StoredPhase(
    Phase phase,
    long version,
    List<LocalDate> placed,
    Optional<PatchTest.Kind> patchTest,
    Acknowledgement acknowledged) {

  String subscriber() {
    return phase.facts().subscriber();
  }

  /** The phase after a move, one version on. */
  StoredPhase moved(Phase after) {
    return new StoredPhase(after, version + 1, placed, patchTest, acknowledged);
  }

  StoredPhase placed(List<LocalDate> days) {
    return new StoredPhase(phase, version, days, patchTest, acknowledged);
  }

  StoredPhase acknowledged(Acknowledgement given) {
    return new StoredPhase(phase, version, placed, patchTest, given);
  }

  /** What the routine sees of it; nothing where it never runs. */
  Optional<PhaseDays> days() {
    return ApplicationDays.in(phase, placed);
  }
}
