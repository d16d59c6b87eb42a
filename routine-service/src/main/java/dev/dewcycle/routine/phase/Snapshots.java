package dev.dewcycle.routine.phase;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.routine.phase.Phase.Ended;
import dev.dewcycle.routine.phase.Phase.Paused;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is told of a phase: dates that are ready to be scheduled by who knows no skin care. */
public final class Snapshots {

  /**
   * What the phase meets in the subscriber's routine.
   *
   * @param generation which life of the subscriber's id
   * @param clock the test clock the subscriber is bound to
   * @param applicationDays the days on which the ampoule is applied
   * @param serumSuspended whether a serum rests on such days, and is back when the phase is over
   * @param uncoveredMornings the mornings between which a needed sun cover is missing
   */
  public record Surroundings(
      long generation,
      ZoneId zone,
      Optional<UUID> clock,
      List<LocalDate> applicationDays,
      boolean serumSuspended,
      Optional<DateRange> uncoveredMornings) {}

  /** The phase as it stands in {@code version}. */
  public static PhaseSnapshot of(Phase phase, long version, Surroundings around) {
    var facts = phase.facts();
    var dates = facts.dates();
    return new PhaseSnapshot(
        facts.id(),
        facts.subscriber(),
        around.generation(),
        version,
        around.zone().getId(),
        around.clock(),
        facts.product(),
        phase.state(),
        phase instanceof Ended ended ? Optional.of(ended.outcome()) : Optional.empty(),
        facts.slot(),
        dates.startsOn(),
        dates.lastDay(),
        dates.days(),
        facts.autoStart(),
        phase instanceof Paused paused ? Optional.of(paused.since()) : Optional.empty(),
        around.applicationDays(),
        CheckInDays.of(facts.goal(), Course.of(phase)),
        around.serumSuspended() ? serumResumesOn(phase) : Optional.empty(),
        around.uncoveredMornings().map(DateRange::from),
        around.uncoveredMornings().map(DateRange::to),
        RestPolicy.restUntil(phase));
  }

  private static Optional<LocalDate> serumResumesOn(Phase phase) {
    return switch (phase) {
      case Phase.Cancelled _ -> Optional.empty();
      case Ended ended -> Optional.of(ended.endedOn());
      case Paused paused -> Optional.of(paused.since());
      default -> Optional.of(phase.facts().dates().lastDay().plusDays(1));
    };
  }

  private Snapshots() {}
}
