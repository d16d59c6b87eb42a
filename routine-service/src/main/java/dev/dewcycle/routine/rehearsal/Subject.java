package dev.dewcycle.routine.rehearsal;

import dev.dewcycle.routine.layering.Situation;
import java.time.LocalDate;

/**
 * A real routine that is looked at.
 *
 * @param today in the subscriber's zone
 */
public record Subject(String subscriber, Situation situation, LocalDate today) {}
