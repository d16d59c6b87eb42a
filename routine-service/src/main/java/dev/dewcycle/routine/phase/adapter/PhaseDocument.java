package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.events.PhaseState;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.cadence.adapter.CadenceView;
import dev.dewcycle.routine.patchtest.PatchTest;
import dev.dewcycle.routine.phase.Phase;
import dev.dewcycle.routine.phase.Phase.Active;
import dev.dewcycle.routine.phase.Phase.Cancelled;
import dev.dewcycle.routine.phase.Phase.Ended;
import dev.dewcycle.routine.phase.Phase.Paused;
import dev.dewcycle.routine.phase.Phase.Planned;
import dev.dewcycle.routine.phase.PhaseDates;
import dev.dewcycle.routine.phase.PhaseFacts;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A phase as it is stored.
 *
 * @param since of a pause, or the day on which it ended
 * @param reason of a refusal, a pause or an end
 */
record PhaseDocument(
    UUID id,
    String subscriber,
    PhaseState state,
    UUID product,
    Set<ActiveFamily> families,
    GoalView goal,
    LocalDate startsOn,
    LocalDate lastDay,
    List<DateRange> pauses,
    CadenceView cadence,
    Slot slot,
    PhaseDays.Mode mode,
    boolean autoStart,
    Optional<LocalDate> since,
    Optional<PhaseOutcome> outcome,
    Optional<String> reason,
    List<LocalDate> placed,
    Optional<PatchTest.Kind> patchTest,
    Acknowledgement acknowledged) {

  static PhaseDocument of(StoredPhase stored) {
    var phase = stored.phase();
    var facts = phase.facts();
    return new PhaseDocument(
        facts.id(),
        facts.subscriber(),
        phase.state(),
        facts.product(),
        facts.families(),
        GoalView.of(facts.goal()),
        facts.dates().startsOn(),
        facts.dates().lastDay(),
        facts.dates().pauses(),
        CadenceView.of(facts.cadence()),
        facts.slot(),
        facts.mode(),
        facts.autoStart(),
        since(phase),
        phase instanceof Ended ended ? Optional.of(ended.outcome()) : Optional.empty(),
        reason(phase),
        stored.placed(),
        stored.patchTest(),
        stored.acknowledged());
  }

  static Optional<LocalDate> since(Phase phase) {
    return switch (phase) {
      case Paused paused -> Optional.of(paused.since());
      case Ended ended -> Optional.of(ended.endedOn());
      default -> Optional.empty();
    };
  }

  static Optional<String> reason(Phase phase) {
    return switch (phase) {
      case Planned planned -> planned.refusal();
      case Paused paused -> paused.cause();
      case Ended ended -> ended.reason();
      case Active _ -> Optional.empty();
      case Cancelled cancelled -> cancelled.reason();
    };
  }

  Phase phase() {
    var facts =
        new PhaseFacts(
            id,
            subscriber,
            product,
            families,
            goal.goal(),
            new PhaseDates(startsOn, lastDay, pauses),
            cadence.stored(),
            slot,
            mode,
            autoStart);
    return switch (state) {
      case PLANNED -> new Planned(facts, reason);
      case ACTIVE -> new Active(facts);
      case PAUSED -> new Paused(facts, since.orElseThrow(), reason);
      case ENDED -> new Ended(facts, outcome.orElseThrow(), since.orElseThrow(), reason);
      case CANCELLED -> new Cancelled(facts, reason);
    };
  }
}
