package dev.dewcycle.events;

/** The phase rests: its end no longer stands, and {@code pausedOn} says since when. */
public record PhasePaused(PhaseSnapshot phase) implements PhaseEvent {}
