package dev.dewcycle.routine.checkin.adapter;

import dev.dewcycle.routine.phase.Phase;
import java.util.Optional;
import java.util.UUID;

/**
 * What a check-in is about.
 *
 * @param phase a phase that has begun
 * @param product the phase's, or one outside of phases; absent where it is the whole routine
 */
record Subject(Optional<Phase> phase, Optional<UUID> product) {
  static final Subject ROUTINE = new Subject(Optional.empty(), Optional.empty());

  static Subject of(Phase phase) {
    return new Subject(Optional.of(phase), Optional.of(phase.facts().product()));
  }

  static Subject of(UUID product) {
    return new Subject(Optional.empty(), Optional.of(product));
  }

  Optional<UUID> phaseId() {
    return phase.map(found -> found.facts().id());
  }
}
