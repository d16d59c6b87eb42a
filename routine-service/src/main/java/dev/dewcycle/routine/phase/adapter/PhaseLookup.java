package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.routine.phase.Phase;
import dev.dewcycle.routine.phase.Phase.Active;
import dev.dewcycle.routine.phase.Phase.Paused;
import dev.dewcycle.routine.subscriber.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A subscriber's phases, for those who ask about them and move none. */
@ApplicationScoped
public class PhaseLookup {
  @Inject PhaseStore phases;

  /** The phase, if it is the subscriber's. */
  public Optional<Phase> find(Subscriber subscriber, UUID id) {
    return phases
        .find(id)
        .map(StoredPhase::phase)
        .filter(phase -> phase.facts().subscriber().equals(subscriber.id()));
  }

  /** Those that run or rest. */
  public List<Phase> begun(Subscriber subscriber) {
    return phases.of(subscriber.id()).stream()
        .map(StoredPhase::phase)
        .filter(phase -> phase instanceof Active || phase instanceof Paused)
        .toList();
  }
}
