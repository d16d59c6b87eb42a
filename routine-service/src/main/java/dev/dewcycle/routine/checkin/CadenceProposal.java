package dev.dewcycle.routine.checkin;

import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.Edit;
import dev.dewcycle.routine.routine.Cadence;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Another cadence, proven to open nothing that has to be taken care of.
 *
 * @param phase the phase whose cadence it is; absent where it is one of the routine
 * @param usedPerWeek what is really used a week, where uses are skipped often
 * @param changes at least one
 */
public record CadenceProposal(
    Tendency tendency,
    UUID product,
    Optional<UUID> phase,
    Optional<Double> usedPerWeek,
    List<Change> changes) {

  public CadenceProposal {
    changes = List.copyOf(changes);
  }

  /** The cadence of one slot, as it is and as it is proposed. */
  public record Change(Slot slot, Cadence from, Cadence to) {}

  /** The same as edits of the routine; none where the cadence is a phase's. */
  public List<Edit> edits() {
    return phase.isPresent()
        ? List.of()
        : changes.stream()
            .<Edit>map(change -> new Edit.SetCadence(product, change.slot(), change.to()))
            .toList();
  }

  /** Uses a week of all slots before the change. */
  public double before() {
    return changes.stream().mapToDouble(change -> Steps.perWeek(change.from())).sum();
  }

  /** Uses a week of all slots after the change. */
  public double after() {
    return changes.stream().mapToDouble(change -> Steps.perWeek(change.to())).sum();
  }
}
