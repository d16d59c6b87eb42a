package dev.dewcycle.routine.phase;

import java.util.List;
import java.util.Optional;

/**
 * Which phases a subscriber may have open at the same time: one per slot, and a second one only
 * with other families and another concern.
 */
public final class Coexistence {

  /** Why {@code next} cannot stand beside the phases, in words; empty where it can. */
  public static Optional<String> hindrance(PhaseFacts next, List<? extends Phase> phases) {
    return phases.stream()
        .filter(Phase::isOpen)
        .filter(phase -> !phase.facts().id().equals(next.id()))
        .map(phase -> hindrance(next, phase))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> hindrance(PhaseFacts next, Phase open) {
    var facts = open.facts();
    var name = "phase " + facts.id() + ", which is " + open.state() + ",";
    if (facts.slot() == next.slot()) {
      return Optional.of(name + " takes the " + next.slot() + " slot");
    }
    if (facts.goal().concern() == next.goal().concern()) {
      return Optional.of(name + " works on " + next.goal().concern() + " already");
    }
    return facts.worksLike(next)
        ? Optional.of(name + " works with the same active family")
        : Optional.empty();
  }

  private Coexistence() {}
}
