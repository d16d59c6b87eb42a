package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.PhaseOutcome;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * How a phase is stopped before its time.
 *
 * @param outcome STOPPED where absent; a phase completes by itself only
 */
public record StopPhase(Optional<PhaseOutcome> outcome, Optional<@Size(max = 500) String> reason) {
  /** Stopped, for no given reason. */
  static final StopPhase PLAIN = new StopPhase(Optional.empty(), Optional.empty());

  PhaseOutcome end() {
    return outcome.orElse(PhaseOutcome.STOPPED);
  }
}
