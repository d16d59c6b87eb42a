package dev.dewcycle.events;

/** A move of a treatment phase; every one carries the whole phase as it is after the move. */
public sealed interface PhaseEvent extends RoutineEvent
    permits PhasePlanned,
        PhaseStarted,
        PhasePaused,
        PhaseResumed,
        PhaseExtended,
        PhaseEnded,
        PhaseCancelled {

  PhaseSnapshot phase();

  @Override
  default String subscriber() {
    return phase().subscriber();
  }

  @Override
  default long generation() {
    return phase().generation();
  }

  /** Version of the phase, not of the subscriber. */
  @Override
  default long version() {
    return phase().version();
  }
}
