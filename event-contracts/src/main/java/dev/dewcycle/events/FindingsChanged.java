package dev.dewcycle.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A subscriber's layering was checked. After a move of a phase it is published even where nothing
 * opened or cleared: it says that the check has happened. Rules about the person are left out.
 *
 * @param version of the set of findings
 * @param asOf the subscriber's time of the check
 * @param validUntil the next date on which the answer can differ by time alone; absent where it
 *     cannot
 * @param open all findings that hold
 * @param opened ids of those that were not in the set before
 * @param cleared ids of those that no longer hold
 */
public record FindingsChanged(
    String subscriber,
    long generation,
    long version,
    String zone,
    Optional<UUID> clock,
    Cause cause,
    Instant asOf,
    Optional<LocalDate> validUntil,
    List<FindingFact> open,
    List<UUID> opened,
    List<UUID> cleared)
    implements RoutineEvent {

  public FindingsChanged {
    open = List.copyOf(open);
    opened = List.copyOf(opened);
    cleared = List.copyOf(cleared);
  }

  /** What made the check necessary. */
  public enum CauseKind {
    ROUTINE_EDITED,
    PHASE_MOVED,
    PROFILE_CHANGED,
    PRODUCT_CHANGED,
    TIME_PASSED
  }

  /**
   * Why the layering was checked.
   *
   * @param phase the phase that moved, with {@code phaseVersion}; present exactly for PHASE_MOVED
   * @param product the product that changed; present exactly for PRODUCT_CHANGED
   */
  public record Cause(
      CauseKind kind, Optional<UUID> phase, Optional<Long> phaseVersion, Optional<UUID> product) {}
}
