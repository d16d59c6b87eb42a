package dev.dewcycle.routine.layering.adapter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;

/**
 * A finding with what has become of it.
 *
 * @param openedAt in the subscriber's time
 * @param clearedAt in the subscriber's time; absent while it holds
 * @param acknowledged absent where nobody has, or where severity or formulation changed since
 */
public record KeptFinding(
    @JsonUnwrapped FindingView finding,
    Instant openedAt,
    Optional<Instant> clearedAt,
    Optional<Acknowledged> acknowledged) {

  /** That a partner knows of a finding and lives with it. */
  public record Acknowledged(Instant at, String reason) {}
}
