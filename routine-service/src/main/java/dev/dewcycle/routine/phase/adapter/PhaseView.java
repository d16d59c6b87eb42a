package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.events.PhaseState;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.cadence.adapter.CadenceView;
import dev.dewcycle.routine.layering.Suspended;
import dev.dewcycle.routine.layering.adapter.FindingView;
import dev.dewcycle.routine.phase.Phase.Ended;
import dev.dewcycle.routine.phase.Phase.Paused;
import dev.dewcycle.routine.phase.Phase.Planned;
import dev.dewcycle.routine.phase.RestPolicy;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A phase as it is shown.
 *
 * @param refusal why an automatic start was refused
 * @param pausedOn the first day of the pause, while it lasts
 * @param endedOn the first day on which it no longer ran
 * @param reason of a pause, an end or a cancellation
 * @param restUntil last day of the rest that should follow; absent where it never ran
 * @param suspended serums that rest during it; absent in lists
 * @param findings at its start those of the whole routine, later those that name its product;
 *     absent in lists
 */
public record PhaseView(
    UUID id,
    long version,
    String subscriber,
    UUID product,
    PhaseState state,
    Optional<PhaseOutcome> outcome,
    GoalView goal,
    LocalDate startsOn,
    LocalDate lastDay,
    int days,
    CadenceView cadence,
    Slot slot,
    PhaseDays.Mode mode,
    boolean autoStart,
    Optional<String> refusal,
    Optional<LocalDate> pausedOn,
    Optional<LocalDate> endedOn,
    Optional<String> reason,
    Optional<LocalDate> restUntil,
    Optional<List<Suspended>> suspended,
    Optional<List<FindingView>> findings) {

  static PhaseView of(
      StoredPhase stored,
      Optional<List<Suspended>> suspended,
      Optional<List<FindingView>> findings) {
    var phase = stored.phase();
    var facts = phase.facts();
    var since = PhaseDocument.since(phase);
    var reason = PhaseDocument.reason(phase);
    return new PhaseView(
        facts.id(),
        stored.version(),
        facts.subscriber(),
        facts.product(),
        phase.state(),
        phase instanceof Ended ended ? Optional.of(ended.outcome()) : Optional.empty(),
        GoalView.of(facts.goal()),
        facts.dates().startsOn(),
        facts.dates().lastDay(),
        facts.dates().days(),
        CadenceView.of(facts.cadence()),
        facts.slot(),
        facts.mode(),
        facts.autoStart(),
        reason.filter(_ -> phase instanceof Planned),
        since.filter(_ -> phase instanceof Paused),
        since.filter(_ -> phase instanceof Ended),
        reason.filter(_ -> !(phase instanceof Planned)),
        RestPolicy.restUntil(phase),
        suspended,
        findings);
  }
}
