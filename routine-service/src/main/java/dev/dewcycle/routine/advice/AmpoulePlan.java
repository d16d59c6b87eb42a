package dev.dewcycle.routine.advice;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.phase.Goal;
import dev.dewcycle.routine.phase.PhaseDates;
import dev.dewcycle.routine.routine.Cadence;
import java.util.Optional;
import java.util.Set;

/**
 * How an ampoule would be taken, evenings throughout.
 *
 * @param unsuitable families that it must not hold
 */
public sealed interface AmpoulePlan {
  Cadence cadence();

  Set<ActiveFamily> unsuitable();

  default Slot slot() {
    return Slot.PM;
  }

  /**
   * A phase, during which the serum rests.
   *
   * @param goal absent where faster results were asked for without saying in what
   */
  record Phase(
      Optional<Goal> goal,
      PhaseDates dates,
      PatchTest patchTest,
      Cadence cadence,
      Set<ActiveFamily> unsuitable)
      implements AmpoulePlan {
    public Phase {
      unsuitable = Set.copyOf(unsuitable);
    }
  }

  /** Some nights of every week, without an end; the serum has the others. */
  record Nights(Cadence cadence, Set<ActiveFamily> unsuitable) implements AmpoulePlan {
    public Nights {
      unsuitable = Set.copyOf(unsuitable);
    }
  }
}
