package dev.dewcycle.routine.layering.adapter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding with what has become of it.
 *
 * @param openedAt in the subscriber's time
 * @param clearedAt in the subscriber's time; absent while it holds, as is what cleared it
 * @param acknowledged absent where nobody has, where severity or formulation changed since, or
 *     where its time is over
 */
public record KeptFinding(
    @JsonUnwrapped FindingView finding,
    Instant openedAt,
    CauseView openedBy,
    Optional<Instant> clearedAt,
    Optional<CauseView> clearedBy,
    Optional<Acknowledged> acknowledged) {

  /**
   * That a partner knows of a finding and lives with it.
   *
   * @param until the last day on which that holds, by the subscriber's calendar; absent for no end
   */
  public record Acknowledged(Instant at, String reason, Optional<LocalDate> until) {
    boolean holdsOn(LocalDate day) {
      return until.filter(day::isAfter).isEmpty();
    }
  }
}
