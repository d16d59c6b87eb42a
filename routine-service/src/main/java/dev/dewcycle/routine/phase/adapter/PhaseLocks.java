package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Locks a phase's subscriber, and reads the phase only then. */
@ApplicationScoped
class PhaseLocks {
  @Inject PhaseStore phases;
  @Inject SubscriberStore subscribers;

  /** A phase that nobody else can move meanwhile. */
  record Locked(Subscriber subscriber, StoredPhase stored) {}

  Locked lock(UUID id) {
    var subscriber =
        phases
            .find(id)
            .flatMap(found -> subscribers.lock(found.phase().facts().subscriber()))
            .orElseThrow(() -> missing(id));
    return new Locked(subscriber, phases.find(id).orElseThrow(() -> missing(id)));
  }

  private static Missing missing(UUID id) {
    return new Missing("phase " + id);
  }
}
