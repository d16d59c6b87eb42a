package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.PhasePaused;
import dev.dewcycle.routine.layering.BlockGuard;
import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.phase.Attempt;
import dev.dewcycle.routine.phase.Move;
import dev.dewcycle.routine.phase.Phase.Active;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Pauses a running phase when a block against its product opens in the middle: a pregnancy is
 * reported, or a reformulation brings in an allergen.
 */
@ApplicationScoped
class PhaseGuard implements BlockGuard {
  @Inject PhaseStore phases;
  @Inject PhaseLedger ledger;
  @Inject Clocks clocks;

  @Override
  public void blocked(Subscriber subscriber, List<Finding> blocks) {
    if (blocks.isEmpty()) {
      return;
    }
    phases.of(subscriber.id()).stream()
        .filter(stored -> stored.phase() instanceof Active)
        .forEach(
            stored ->
                blocks.stream()
                    .filter(block -> block.products().contains(stored.phase().facts().product()))
                    .findFirst()
                    .ifPresent(block -> pause(subscriber, stored, block)));
  }

  private void pause(Subscriber subscriber, StoredPhase stored, Finding block) {
    var cause = Optional.of(block.rule() + ": " + block.explanation());
    var today = clocks.of(subscriber).today();
    if (new Move.Pause(today, cause).of(stored.phase()) instanceof Attempt.Made(var paused)) {
      ledger.write(subscriber, stored.moved(paused), PhasePaused::new);
    }
  }
}
