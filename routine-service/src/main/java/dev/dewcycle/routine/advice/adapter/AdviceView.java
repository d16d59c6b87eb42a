package dev.dewcycle.routine.advice.adapter;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.web.Texts;
import dev.dewcycle.routine.advice.Advice;
import dev.dewcycle.routine.advice.AdviceReason;
import dev.dewcycle.routine.advice.AmpoulePlan;
import dev.dewcycle.routine.advice.PatchTest;
import dev.dewcycle.routine.advice.Recommendation;
import dev.dewcycle.routine.cadence.adapter.CadenceView;
import dev.dewcycle.routine.phase.adapter.GoalView;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Advice in JSON. */
public record AdviceView(
    Recommendation recommendation, List<ReasonView> reasons, Optional<PlanView> plan) {

  /** A reason for readers, with its code for programs. */
  public record ReasonView(AdviceReason.Code code, String text) {}

  /** How a product is tried before, and when. */
  public record PatchTestView(PatchTest kind, Optional<DateRange> on) {}

  /** An ampoule of the catalogue that fits, proven by a check. */
  public record CandidateView(UUID product, String brand, String name) {}

  /**
   * How the ampoule is taken. Goal, dates, patch test and mode belong to a phase; nights without an
   * end have none.
   *
   * @param unsuitable families that the ampoule must not hold
   * @param candidates ampoules of the catalogue that fit, at most three
   */
  public record PlanView(
      Optional<GoalView> goal,
      Optional<LocalDate> startsOn,
      Optional<LocalDate> lastDay,
      Optional<Integer> days,
      Optional<PatchTestView> patchTest,
      Optional<PhaseDays.Mode> mode,
      CadenceView cadence,
      Slot slot,
      List<ActiveFamily> unsuitable,
      List<CandidateView> candidates) {

    static PlanView of(AmpoulePlan plan, List<Product> candidates, LocalDate today) {
      var found =
          candidates.stream()
              .map(one -> new CandidateView(one.id(), one.brand(), one.name()))
              .toList();
      var unsuitable = plan.unsuitable().stream().sorted().toList();
      var cadence = CadenceView.of(plan.cadence());
      return switch (plan) {
        case AmpoulePlan.Phase phase ->
            new PlanView(
                phase.goal().map(GoalView::of),
                Optional.of(phase.dates().startsOn()),
                Optional.of(phase.dates().lastDay()),
                Optional.of(phase.dates().days()),
                Optional.of(patchTest(phase.patchTest(), today)),
                Optional.of(PhaseDays.Mode.REPLACE_SERUM),
                cadence,
                phase.slot(),
                unsuitable,
                found);
        case AmpoulePlan.Nights nights ->
            new PlanView(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cadence,
                nights.slot(),
                unsuitable,
                found);
      };
    }

    private static PatchTestView patchTest(PatchTest test, LocalDate today) {
      return new PatchTestView(
          test,
          test.days() == 0
              ? Optional.empty()
              : Optional.of(new DateRange(today, today.plusDays(test.days() - 1L))));
    }
  }

  static AdviceView of(Advice advice, List<Product> candidates, LocalDate today, Texts words) {
    return new AdviceView(
        advice.recommendation(),
        advice.reasons().stream()
            .map(
                reason ->
                    new ReasonView(
                        reason.code(), words.text(reason.code().name(), reason.args().toArray())))
            .toList(),
        advice.plan().map(plan -> PlanView.of(plan, candidates, today)));
  }
}
