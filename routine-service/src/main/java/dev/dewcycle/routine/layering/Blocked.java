package dev.dewcycle.routine.layering;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A product that somebody reacted to, and must not use until that is cleared.
 *
 * @param since the day of the reaction, in the subscriber's zone
 */
public record Blocked(UUID product, LocalDate since) {}
