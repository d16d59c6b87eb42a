package dev.dewcycle.routine.violation.bad;

import dev.dewcycle.routine.violation.worse.Worse;
import java.util.Optional;

/** One half of a cycle. */
public record Bad(Optional<Worse> other, Class<Worse> kind) {}
