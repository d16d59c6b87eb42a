package dev.dewcycle.routine.violation.worse;

import dev.dewcycle.routine.violation.bad.Bad;
import java.util.Optional;

/** The other half of a cycle. */
public record Worse(Optional<Bad> other) {
  /** Needs the first half. */
  public Bad bad() {
    return new Bad(Optional.of(this), Worse.class);
  }
}
