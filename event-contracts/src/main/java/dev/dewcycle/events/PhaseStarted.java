package dev.dewcycle.events;

/** The phase runs: its end is to be scheduled and layering to be checked again. */
public record PhaseStarted(PhaseSnapshot phase) implements PhaseEvent {}
