package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.PhaseEnded;
import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.routine.phase.Attempt;
import dev.dewcycle.routine.phase.Move;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ends the phases with a product that somebody reacted to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PhaseReactions {
  @Inject PhaseStore phases;
  @Inject PhaseLedger ledger;
  @Inject Clocks clocks;

  /**
   * Ends those that run or rest. A planned one stays, and cannot start while the product is
   * blocked.
   *
   * @param subscriber locked
   * @return ids of the phases that were ended
   */
  public List<UUID> end(Subscriber subscriber, UUID product) {
    var today = clocks.of(subscriber).today();
    var stop = new Move.Stop(today, PhaseOutcome.REACTION, Optional.of("A reaction was reported."));
    var ended = new ArrayList<UUID>();
    for (var stored : phases.of(subscriber.id())) {
      var phase = stored.phase();
      if (phase.facts().product().equals(product)
          && stop.of(phase) instanceof Attempt.Made(var moved)) {
        ledger.write(subscriber, stored.moved(moved), PhaseEnded::new);
        ended.add(phase.facts().id());
      }
    }
    return ended;
  }
}
