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
 * <p>A check that a changed rule book made necessary is told only where it opened a block: versions
 * may be left out, and {@code opened} and {@code cleared} of the next one do not make up for it.
 * What holds is {@code open}, always in full; the newer version wins.
 *
 * @param version of the set of findings
 * @param asOf the subscriber's time of the check
 * @param validUntil the next date on which the answer can differ by time alone; absent where it
 *     cannot
 * @param open all findings that hold
 * @param opened ids of those that this check found and that were not in the set before
 * @param cleared ids of those that were in the set and that this check no longer found
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
    TIME_PASSED,
    /** A product was recalled, or its recall was lifted. */
    RECALL_CHANGED,
    RULE_BOOK_CHANGED
  }

  /** How a phase moved. */
  public enum Move {
    PLANNED,
    STARTED,
    PAUSED,
    RESUMED,
    EXTENDED,
    ENDED,
    CANCELLED
  }

  /**
   * Why the layering was checked.
   *
   * @param phase the phase that moved, with {@code phaseVersion}; present exactly for PHASE_MOVED
   * @param product the product that changed; present exactly for PRODUCT_CHANGED and RECALL_CHANGED
   * @param move what the phase did; in none but PHASE_MOVED, and not in older ones
   */
  public record Cause(
      CauseKind kind,
      Optional<UUID> phase,
      Optional<Long> phaseVersion,
      Optional<UUID> product,
      Optional<Move> move) {

    /** A cause that is no move of a phase, or of which the move is not known. */
    public Cause(
        CauseKind kind, Optional<UUID> phase, Optional<Long> phaseVersion, Optional<UUID> product) {
      this(kind, phase, phaseVersion, product, Optional.empty());
    }
  }
}
