package dev.dewcycle.routine.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody is advised to take.
 *
 * @param reasons at least one, the deciding one first
 * @param plan present exactly where an ampoule is part of it
 */
public record Advice(
    Recommendation recommendation, List<AdviceReason> reasons, Optional<AmpoulePlan> plan) {

  public Advice {
    reasons = List.copyOf(reasons);
  }

  static Advice of(Recommendation recommendation, AdviceReason... reasons) {
    return new Advice(recommendation, List.of(reasons), Optional.empty());
  }

  Advice and(List<AdviceReason> more) {
    return new Advice(
        recommendation, Stream.concat(reasons.stream(), more.stream()).toList(), plan);
  }
}
