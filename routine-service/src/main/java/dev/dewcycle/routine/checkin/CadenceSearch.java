package dev.dewcycle.routine.checkin;

import dev.dewcycle.routine.checkin.CadenceProposal.Change;
import dev.dewcycle.routine.checkin.Tendency.Direction;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.phase.Phase;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.use.Diligence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Looks for the cadence that answers ask for. What the directions, the role or the layering speak
 * against is not proposed.
 */
public final class CadenceSearch {
  private final Situation situation;
  private final LocalDate today;
  private final Trials trials;

  /**
   * @param situation as it stands, the product at hand
   */
  public CadenceSearch(Evaluator evaluator, Situation situation, LocalDate today) {
    this.situation = situation;
    this.today = today;
    this.trials = new Trials(evaluator, situation, today);
  }

  /**
   * The cadence proposed for a product of the routine.
   *
   * @param said under the cadence that it has, the last answers first
   */
  public Optional<CadenceProposal> ofRoutine(
      UUID product, List<Answers> said, Diligence diligence) {
    return tendency(product, said)
        .map(
            tendency ->
                proposal(
                    tendency,
                    product,
                    Optional.empty(),
                    diligence,
                    changes(tendency, inUse(product), diligence)))
        .filter(proposal -> !proposal.changes().isEmpty())
        .filter(trials::takes);
  }

  /** As {@link #ofRoutine}, for the product of a running phase. */
  public Optional<CadenceProposal> ofPhase(Phase phase, List<Answers> said, Diligence diligence) {
    var facts = phase.facts();
    if (!(phase instanceof Phase.Active) || !today.isBefore(facts.dates().lastDay())) {
      return Optional.empty();
    }
    return tendency(facts.product(), said)
        .flatMap(
            tendency ->
                step(tendency, facts.product(), facts.cadence(), diligence, true)
                    .filter(to -> trials.takes(phase, to))
                    .map(
                        to ->
                            proposal(
                                tendency,
                                facts.product(),
                                Optional.of(facts.id()),
                                diligence,
                                List.of(new Change(facts.slot(), facts.cadence(), to)))));
  }

  /** The words of how often a product of the routine is used; by it answers are told apart. */
  public Optional<String> words(UUID product) {
    return inUse(product).stream()
        .map(one -> one.slot() + " " + one.cadence().words())
        .sorted()
        .reduce((one, other) -> one + ", " + other);
  }

  /** What must not be used, or comes back after a damage of the skin, is not to be used more. */
  private Optional<Tendency> tendency(UUID product, List<Answers> said) {
    var isBlocked = situation.blocked().stream().anyMatch(one -> one.product().equals(product));
    var isDamaged = situation.profile().barrier() == Barrier.DAMAGED;
    return Tendency.of(said)
        .filter(_ -> !isBlocked)
        .filter(found -> found.direction() == Direction.LOWER || !isDamaged);
  }

  private List<Application> inUse(UUID product) {
    return situation.applications().stream()
        .filter(one -> one.product().equals(product))
        .filter(one -> one.until().filter(today::isAfter).isEmpty())
        .toList();
  }

  private List<Change> changes(Tendency tendency, List<Application> slots, Diligence diligence) {
    // More of what is used twice a day is no step that anybody could judge.
    if (tendency.direction() == Direction.RAISE && slots.size() != 1) {
      return List.of();
    }
    return slots.stream()
        .flatMap(
            one ->
                step(tendency, one.product(), one.cadence(), diligence, false)
                    .map(to -> new Change(one.slot(), one.cadence(), to))
                    .stream())
        .toList();
  }

  private Optional<Cadence> step(
      Tendency tendency, UUID product, Cadence from, Diligence diligence, boolean inPhase) {
    var perWeek = Steps.perWeek(from);
    return switch (tendency.direction()) {
      case LOWER -> Steps.below(perWeek * diligence.share());
      // Who skips often has not tried the cadence that there is.
      case RAISE ->
          Steps.above(perWeek)
              .filter(_ -> !diligence.skipsOften())
              .filter(isAllowed(product, inPhase));
    };
  }

  private Predicate<Cadence> isAllowed(UUID product, boolean inPhase) {
    return to ->
        Optional.ofNullable(situation.products().get(product))
            .filter(known -> Steps.perWeek(to) <= Steps.most(known, inPhase))
            .isPresent();
  }

  private static CadenceProposal proposal(
      Tendency tendency,
      UUID product,
      Optional<UUID> phase,
      Diligence diligence,
      List<Change> changes) {
    var used = changes.stream().mapToDouble(one -> Steps.perWeek(one.from())).sum();
    return new CadenceProposal(
        tendency,
        product,
        phase,
        diligence.skipsOften() ? Optional.of(used * diligence.share()) : Optional.empty(),
        changes);
  }
}
