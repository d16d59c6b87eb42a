package dev.dewcycle.routine.checkin.adapter;

import dev.dewcycle.kit.web.Conflict;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.routine.phase.Phase;
import dev.dewcycle.routine.phase.Phase.Cancelled;
import dev.dewcycle.routine.phase.Phase.Planned;
import dev.dewcycle.routine.phase.adapter.PhaseLookup;
import dev.dewcycle.routine.subscriber.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what a check-in is about. */
@ApplicationScoped
class Subjects {
  @Inject PhaseLookup phases;

  /** 422 where the phase is not the subscriber's or has another product; 409 if it never ran. */
  Subject of(Subscriber subscriber, Optional<UUID> phase, Optional<UUID> product) {
    if (phase.isPresent()) {
      return Subject.of(named(subscriber, phase.get(), product));
    }
    var begun = phases.begun(subscriber);
    if (product.isPresent()) {
      return begun.stream()
          .filter(running -> running.facts().product().equals(product.get()))
          .findFirst()
          .map(Subject::of)
          .orElseGet(() -> Subject.of(product.get()));
    }
    return begun.size() == 1 ? Subject.of(begun.getFirst()) : Subject.ROUTINE;
  }

  private Phase named(Subscriber subscriber, UUID id, Optional<UUID> product) {
    var phase =
        phases
            .find(subscriber, id)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "unknown-phase",
                        List.of(new Fault("#/phase", "The subscriber has no phase " + id + "."))));
    if (product.filter(named -> !named.equals(phase.facts().product())).isPresent()) {
      throw new InvalidInput("#/product", "The phase has another product.");
    }
    if (phase instanceof Planned || phase instanceof Cancelled) {
      throw new Conflict(
          "phase-not-begun", "The phase is " + phase.state() + ": there is nothing to tell of it.");
    }
    return phase;
  }
}
