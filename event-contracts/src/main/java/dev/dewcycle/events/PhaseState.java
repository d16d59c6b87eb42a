package dev.dewcycle.events;

/** Where a treatment phase stands. */
public enum PhaseState {
  PLANNED,
  ACTIVE,
  PAUSED,
  ENDED,
  CANCELLED
}
