package dev.dewcycle.routine.advice;

import static dev.dewcycle.routine.advice.Recommendation.AMPOULE_PHASE;
import static dev.dewcycle.routine.advice.Recommendation.NEITHER;
import static dev.dewcycle.routine.advice.Recommendation.SERUM;
import static dev.dewcycle.routine.advice.Recommendation.SERUM_WITH_AMPOULE_NIGHTS;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Concern;
import dev.dewcycle.routine.advice.AdviceReason.Code;
import dev.dewcycle.routine.phase.Goal;
import dev.dewcycle.routine.phase.PhaseDates;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.SkinState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Advises: serum, ampoule phase, both in turn, or neither. The first rule that has an answer
 * decides, and safety is asked first. Most people need no ampoule, so without a wish it is a serum.
 */
public final class Advisor {
  private static final int AMPOULE_NIGHTS = 2;

  private static final List<Function<Inquiry, Optional<Advice>>> RULES =
      List.of(
          Advisor::safety, Advisor::beginner, Advisor::sensitive, Advisor::boost, Advisor::both);

  private Advisor() {}

  public static Advice advise(Inquiry inquiry) {
    return RULES.stream()
        .map(rule -> rule.apply(inquiry))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> Advice.of(SERUM, AdviceReason.of(Code.MOST_NEED_NO_AMPOULE)))
        .and(missedEvent(inquiry));
  }

  private static Optional<Advice> safety(Inquiry inquiry) {
    var reasons = new ArrayList<AdviceReason>();
    if (inquiry.profile().barrier() == Barrier.DAMAGED) {
      reasons.add(AdviceReason.of(Code.BARRIER_DAMAGED));
    }
    var forbidden = inquiry.heldAgainstPregnancy();
    if (!forbidden.isEmpty()) {
      reasons.add(AdviceReason.of(Code.PREGNANT_WITH_FAMILY, names(forbidden)));
    }
    if (inquiry.reactions().stillInUse()) {
      reasons.add(AdviceReason.of(Code.REACTED_PRODUCT_IN_USE));
    }
    var alike = inquiry.heldAfterReaction();
    if (!alike.isEmpty()) {
      reasons.add(AdviceReason.of(Code.REACTED_FAMILY_IN_USE, names(alike)));
    }
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(new Advice(NEITHER, reasons, Optional.empty()));
  }

  private static String names(Set<ActiveFamily> families) {
    return families.stream().map(Enum::name).collect(Collectors.joining(", "));
  }

  private static Optional<Advice> beginner(Inquiry inquiry) {
    return inquiry.isBeginner()
        ? Optional.of(Advice.of(SERUM, AdviceReason.of(Code.BEGINNER)))
        : Optional.empty();
  }

  private static Optional<Advice> sensitive(Inquiry inquiry) {
    if (!inquiry.isSensitive()) {
      return Optional.empty();
    }
    var sensitive = AdviceReason.of(Code.SENSITIVE);
    var calm = inquiry.goal().filter(Goal.CalmIrritation.class::isInstance);
    return calm.isEmpty()
        ? Optional.of(Advice.of(SERUM, sensitive))
        : offer(inquiry, calm, List.of(AdviceReason.of(Code.CALM_WITHOUT_IRRITANTS), sensitive));
  }

  private static Optional<Advice> boost(Inquiry inquiry) {
    var reasons = new ArrayList<AdviceReason>();
    inquiry
        .goal()
        .filter(goal -> goal.eventDate().isEmpty())
        .ifPresent(_ -> add(reasons, Code.ONE_GOAL));
    if (inquiry.wants(Want.FASTER_RESULTS)) {
      add(reasons, Code.FASTER_RESULTS);
    }
    if (inquiry.skinIs(SkinState.DULL)) {
      add(reasons, Code.SKIN_DULL);
    }
    if (inquiry.skinIs(SkinState.STRESSED)) {
      add(reasons, Code.SKIN_STRESSED);
    }
    if (reasons.isEmpty() && inquiry.goal().isEmpty()) {
      return Optional.empty();
    }
    add(reasons, Code.TOLERATES_ACTIVES);
    return offer(inquiry, inquiry.goal().or(() -> impliedGoal(inquiry)), reasons);
  }

  private static void add(List<AdviceReason> reasons, Code code) {
    reasons.add(AdviceReason.of(code));
  }

  /** What the skin asks for where the person names no goal; one concern alone is an issue. */
  private static Optional<Goal> impliedGoal(Inquiry inquiry) {
    if (inquiry.skinIs(SkinState.STRESSED)) {
      return Optional.of(new Goal.CalmIrritation());
    }
    if (inquiry.skinIs(SkinState.DULL)) {
      return Optional.of(new Goal.TargetConcern(Concern.BRIGHTENING));
    }
    var concerns = inquiry.profile().concerns();
    return concerns.size() == 1
        ? Optional.of(new Goal.TargetConcern(concerns.iterator().next()))
        : Optional.empty();
  }

  private static Optional<Advice> offer(
      Inquiry inquiry, Optional<Goal> goal, List<AdviceReason> reasons) {
    return PhaseOffer.of(inquiry, goal)
        .map(
            phase ->
                new Advice(
                    AMPOULE_PHASE,
                    Stream.of(inTime(phase), reasons, cautions(inquiry, phase))
                        .flatMap(List::stream)
                        .toList(),
                    Optional.of(phase)));
  }

  private static List<AdviceReason> inTime(AmpoulePlan.Phase phase) {
    return phase.goal().flatMap(Goal::eventDate).stream()
        .map(event -> AdviceReason.of(Code.EVENT_IN_TIME, event, phase.dates().lastDay()))
        .toList();
  }

  private static List<AdviceReason> cautions(Inquiry inquiry, AmpoulePlan.Phase phase) {
    var cautions = new ArrayList<AdviceReason>();
    add(
        cautions,
        switch (phase.patchTest()) {
          case FULL -> Code.PATCH_TEST_FIRST;
          case QUICK -> Code.PATCH_TEST_SHORT;
          case NONE -> Code.PATCH_TEST_NOT_IN_TIME;
        });
    if (inquiry.isPregnant()) {
      add(cautions, Code.PREGNANCY_NARROWS);
    }
    return cautions;
  }

  private static Optional<Advice> both(Inquiry inquiry) {
    if (!inquiry.wants(Want.BOTH)) {
      return Optional.empty();
    }
    var nights =
        new AmpoulePlan.Nights(
            new Cadence.TimesPerWeek(AMPOULE_NIGHTS), inquiry.unsuitable(Optional.empty()));
    return Optional.of(
        new Advice(
            SERUM_WITH_AMPOULE_NIGHTS,
            List.of(
                AdviceReason.of(Code.BOTH_WANTED),
                AdviceReason.of(Code.TOLERATES_ACTIVES),
                AdviceReason.of(Code.NOT_BOTH_DAILY)),
            Optional.of(nights)));
  }

  /** An event before which there is no room for a phase is told, whatever is advised instead. */
  private static List<AdviceReason> missedEvent(Inquiry inquiry) {
    var earliestEnd = inquiry.today().plusDays(PhaseDates.SHORTEST - 1L);
    return inquiry.goal().flatMap(Goal::eventDate).stream()
        .filter(event -> !earliestEnd.isBefore(event))
        .map(event -> AdviceReason.of(Code.EVENT_TOO_SOON, event, earliestEnd))
        .toList();
  }
}
