package dev.dewcycle.events;

/** A planned phase will not take place. */
public record PhaseCancelled(PhaseSnapshot phase) implements PhaseEvent {}
