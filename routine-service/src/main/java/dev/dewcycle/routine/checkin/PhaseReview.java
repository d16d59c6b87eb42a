package dev.dewcycle.routine.checkin;

import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.routine.phase.Phase;
import dev.dewcycle.routine.phase.Phase.Active;
import dev.dewcycle.routine.phase.Phase.Ended;
import dev.dewcycle.routine.phase.RestPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is to become of a product after a phase with it.
 *
 * @param reasons at least one
 * @param restUntil last day of the rest that comes before another phase; present for REPEAT only
 */
public record PhaseReview(Verdict verdict, List<Reason> reasons, Optional<LocalDate> restUntil) {

  public PhaseReview {
    reasons = List.copyOf(reasons);
  }

  /** What is to become of the product. */
  public enum Verdict {
    /** Another phase some day, after a rest. */
    REPEAT,
    /** The serum is enough. */
    KEEP_SERUM,
    /** Leave it. */
    DROP
  }

  /** Why. */
  public enum Reason {
    REACTED,
    WORSE,
    UNCOMFORTABLE,
    WORKS,
    NO_EFFECT,
    NOT_LIKED,
    SIGNS
  }

  private static final int BETTER = 1;
  private static final int DISLIKED = 2;
  private static final int TOO_MANY_SIGNS = 2;

  /**
   * The review, once a phase is over or on its last day; none as long as nobody has told what it
   * does.
   *
   * @param said in this phase, the last answers first
   */
  public static Optional<PhaseReview> of(Phase phase, List<Answers> said, LocalDate today) {
    if (said.isEmpty() || !isDue(phase, today)) {
      return Optional.empty();
    }
    var against = against(phase, said);
    if (!against.isEmpty()) {
      return Optional.of(new PhaseReview(Verdict.DROP, against, Optional.empty()));
    }
    return last(said, Answers::effect).map(effect -> weigh(phase, said, effect));
  }

  private static boolean isDue(Phase phase, LocalDate today) {
    return phase instanceof Ended
        || phase instanceof Active active && !today.isBefore(active.facts().dates().lastDay());
  }

  private static List<Reason> against(Phase phase, List<Answers> said) {
    var reasons = new ArrayList<Reason>();
    if (said.stream().anyMatch(Answers::tellReaction)
        || phase instanceof Ended ended && ended.outcome() == PhaseOutcome.REACTION) {
      reasons.add(Reason.REACTED);
    }
    if (last(said, Answers::effect).filter(effect -> effect < 0).isPresent()) {
      reasons.add(Reason.WORSE);
    }
    if (said.getFirst().isUncomfortable()) {
      reasons.add(Reason.UNCOMFORTABLE);
    }
    return reasons;
  }

  private static PhaseReview weigh(Phase phase, List<Answers> said, int effect) {
    var doubts = new ArrayList<Reason>();
    if (effect < BETTER) {
      doubts.add(Reason.NO_EFFECT);
    }
    if (last(said, Answers::liking).filter(liking -> liking <= DISLIKED).isPresent()) {
      doubts.add(Reason.NOT_LIKED);
    }
    if (said.stream().mapToInt(one -> one.signs().size()).sum() >= TOO_MANY_SIGNS) {
      doubts.add(Reason.SIGNS);
    }
    return doubts.isEmpty()
        ? new PhaseReview(Verdict.REPEAT, List.of(Reason.WORKS), RestPolicy.restUntil(phase))
        : new PhaseReview(Verdict.KEEP_SERUM, doubts, Optional.empty());
  }

  private static Optional<Integer> last(
      List<Answers> said, Function<Answers, Optional<Integer>> answer) {
    return said.stream().map(answer).flatMap(Optional::stream).findFirst();
  }
}
