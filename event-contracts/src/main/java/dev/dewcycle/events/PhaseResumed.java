package dev.dewcycle.events;

/** The phase runs again; {@code lastDay} has moved by the paused days. */
public record PhaseResumed(PhaseSnapshot phase) implements PhaseEvent {}
