package dev.dewcycle.routine.advice;

import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.PhaseCheck;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.phase.Goal;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which ampoules fit an advised plan: each is tried in the calendar of whoever asks, and only one
 * that leaves nothing to take care of is named.
 */
public final class Suitability {
  /** Nothing is stored under it. */
  private static final UUID IMAGINED = new UUID(0, 0);

  private final Evaluator evaluator;
  private final Situation situation;
  private final LocalDate today;

  /**
   * @param situation with the products that are looked at at hand
   */
  public Suitability(Evaluator evaluator, Situation situation, LocalDate today) {
    this.evaluator = evaluator;
    this.situation = situation;
    this.today = today;
  }

  /** Those that fit, the ones made for the goal first. */
  public List<Product> of(AmpoulePlan plan, Collection<Product> ampoules, int most) {
    return ampoules.stream()
        .filter(ampoule -> ampoule.countsAsAmpoule() && ampoule.contentKnown())
        .filter(ampoule -> plan.unsuitable().stream().noneMatch(ampoule::contains))
        .sorted(Comparator.comparing(ampoule -> !serves(plan, ampoule)))
        .filter(ampoule -> isClean(plan, ampoule))
        .limit(most)
        .toList();
  }

  private static boolean serves(AmpoulePlan plan, Product ampoule) {
    return goal(plan).map(Goal::concern).filter(ampoule.concerns()::contains).isPresent();
  }

  private static Optional<Goal> goal(AmpoulePlan plan) {
    return plan instanceof AmpoulePlan.Phase phase ? phase.goal() : Optional.empty();
  }

  private boolean isClean(AmpoulePlan plan, Product ampoule) {
    return switch (plan) {
      case AmpoulePlan.Phase phase -> isClean(phase, ampoule);
      case AmpoulePlan.Nights nights -> isClean(nights, ampoule);
    };
  }

  private boolean isClean(AmpoulePlan.Phase plan, Product ampoule) {
    var running = plan.dates().runningDays();
    var days =
        new PhaseCheck(evaluator)
            .applicationDays(
                situation,
                ampoule,
                plan.slot(),
                PhaseDays.Mode.REPLACE_SERUM,
                plan.cadence(),
                running);
    var phase =
        new PhaseDays(
            IMAGINED,
            ampoule.id(),
            plan.slot(),
            PhaseDays.Mode.REPLACE_SERUM,
            running.getFirst(),
            running.getLast(),
            running.size(),
            days);
    var verdict = evaluator.judge(situation, phase, today);
    return verdict.blocks().isEmpty() && verdict.toAcknowledge().isEmpty();
  }

  private boolean isClean(AmpoulePlan.Nights plan, Product ampoule) {
    var nights =
        new Application(
            ampoule.id(), plan.slot(), plan.cadence(), today, Optional.empty(), Optional.empty());
    var applications = Stream.concat(situation.applications().stream(), Stream.of(nights)).toList();
    return evaluator.findings(situation.with(applications), Window.from(today)).stream()
        .filter(found -> found.products().contains(ampoule.id()))
        .noneMatch(found -> found.severity().isAtLeast(Severity.CAUTION));
  }
}
