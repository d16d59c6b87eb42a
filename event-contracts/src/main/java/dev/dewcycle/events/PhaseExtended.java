package dev.dewcycle.events;

/** {@code lastDay} has moved. */
public record PhaseExtended(PhaseSnapshot phase) implements PhaseEvent {}
