package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.PhaseCancelled;
import dev.dewcycle.events.PhaseEnded;
import dev.dewcycle.events.PhaseEvent;
import dev.dewcycle.events.PhasePaused;
import dev.dewcycle.events.PhaseSnapshot;
import dev.dewcycle.events.PhaseState;
import dev.dewcycle.routine.layering.BlockGuard;
import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.layering.RecallNotice;
import dev.dewcycle.routine.phase.Attempt;
import dev.dewcycle.routine.phase.Move;
import dev.dewcycle.routine.phase.Phase;
import dev.dewcycle.routine.phase.Phase.Active;
import dev.dewcycle.routine.phase.RecallPolicy;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Pauses a running phase when a block against its product opens in the middle: a pregnancy is
 * reported, or a reformulation brings in an allergen. Of a recall the catalogue says whether phases
 * pause or stop.
 */
@ApplicationScoped
class PhaseGuard implements BlockGuard {
  @Inject PhaseStore phases;
  @Inject PhaseLedger ledger;
  @Inject Clocks clocks;

  @Override
  public void guard(List<Blocked> people) {
    var byId = people.stream().collect(Collectors.toMap(one -> one.subscriber().id(), one -> one));
    if (!byId.isEmpty()) {
      phases.of(byId.keySet()).forEach(stored -> guard(byId.get(stored.subscriber()), stored));
    }
  }

  private void guard(Blocked blocked, StoredPhase stored) {
    var today = clocks.of(blocked.subscriber()).today();
    var phase = stored.phase();
    var attempt =
        recall(phase, blocked.recalled(), today)
            .or(() -> pause(phase, blocked.blocks(), today))
            .map(move -> move.of(phase));
    if (attempt.isPresent() && attempt.get() instanceof Attempt.Made(var moved)) {
      ledger.write(blocked.subscriber(), stored.moved(moved), PhaseGuard::event);
    }
  }

  private static Optional<Move> recall(Phase phase, List<Product> recalled, LocalDate today) {
    return ofItsProduct(phase, recalled)
        .flatMap(
            product ->
                product
                    .recall()
                    .flatMap(
                        recall ->
                            RecallPolicy.move(
                                phase,
                                recall,
                                product.name() + ": " + RecallNotice.of(recall).en(),
                                today)));
  }

  private static Optional<Product> ofItsProduct(Phase phase, List<Product> products) {
    return products.stream()
        .filter(product -> product.id().equals(phase.facts().product()))
        .findFirst();
  }

  private static Optional<Move> pause(Phase phase, List<Finding> blocks, LocalDate today) {
    return blocks.stream()
        .filter(_ -> phase instanceof Active)
        .filter(block -> block.products().contains(phase.facts().product()))
        .findFirst()
        .map(
            block -> new Move.Pause(today, Optional.of(block.rule() + ": " + block.explanation())));
  }

  private static PhaseEvent event(PhaseSnapshot snapshot) {
    return switch (snapshot.state()) {
      case PhaseState.PAUSED -> new PhasePaused(snapshot);
      case PhaseState.ENDED -> new PhaseEnded(snapshot);
      case PhaseState.CANCELLED -> new PhaseCancelled(snapshot);
      case PhaseState.PLANNED, PhaseState.ACTIVE ->
          throw new IllegalStateException("nothing is guarded by a move to " + snapshot.state());
    };
  }
}
