package dev.dewcycle.events;

import java.util.Optional;

/**
 * A phase stands in the calendar. Published again with a higher version where an automatic start
 * was refused.
 *
 * @param refusal why the automatic start was refused, in words; absent where none was tried
 */
public record PhasePlanned(PhaseSnapshot phase, Optional<String> refusal) implements PhaseEvent {}
