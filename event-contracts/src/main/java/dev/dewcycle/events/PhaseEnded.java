package dev.dewcycle.events;

/** The phase is over, {@code outcome} says how; the serum is back by itself. */
public record PhaseEnded(PhaseSnapshot phase) implements PhaseEvent {}
