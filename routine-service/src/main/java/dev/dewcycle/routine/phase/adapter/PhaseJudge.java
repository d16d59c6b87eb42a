package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.layering.PhaseCheck;
import dev.dewcycle.routine.layering.PhaseVerdict;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.patchtest.adapter.PatchTestStore;
import dev.dewcycle.routine.phase.ApplicationDays;
import dev.dewcycle.routine.phase.Course;
import dev.dewcycle.routine.phase.Phase;
import dev.dewcycle.routine.phase.Untested;
import dev.dewcycle.routine.subscriber.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Places a phase in its subscriber's calendar and asks the layering about it. */
@ApplicationScoped
class PhaseJudge {
  static final String UNTESTED =
      "A patch test with the product has to be passed before a first phase with it.";
  private static final String REFUSED = "The routine does not allow this phase.";

  @Inject PhaseStore phases;
  @Inject PatchTestStore patchTests;
  @Inject Situations situations;
  @Inject RuleBooks books;

  /**
   * A phase with its days, and what the layering says.
   *
   * @param isUntested whether a patch test that it needs has not been passed
   */
  record Judged(StoredPhase phase, PhaseVerdict verdict, boolean isUntested) {
    /** Why it cannot start, in words. */
    Optional<String> refusesStart() {
      if (verdict.refuses(phase.acknowledged().findings())) {
        return Optional.of(REFUSED);
      }
      return isUntested ? Optional.of(UNTESTED) : Optional.empty();
    }

    /** Why it cannot even be planned, in words. */
    Optional<String> refusesPlan() {
      return verdict.blocks().isEmpty() ? Optional.empty() : Optional.of(REFUSED);
    }

    List<Finding> findings() {
      return verdict.findings();
    }
  }

  Judged judge(Subscriber subscriber, StoredPhase stored, LocalDate today) {
    var product = stored.phase().facts().product();
    var situation = situations.of(subscriber, today, List.of(product));
    var placed = place(situation, stored, today);
    return new Judged(
        placed,
        books.evaluator().judge(situation, placed.days().orElseThrow(), today),
        isUntested(stored));
  }

  private boolean isUntested(StoredPhase stored) {
    var facts = stored.phase().facts();
    return stored
        .patchTest()
        .filter(
            least ->
                Untested.is(
                    ended(facts.subscriber(), facts.product()),
                    patchTests.of(facts.subscriber(), facts.product()),
                    least))
        .isPresent();
  }

  private List<Phase.Ended> ended(String subscriber, UUID product) {
    return phases.of(subscriber).stream()
        .map(StoredPhase::phase)
        .filter(Phase.Ended.class::isInstance)
        .map(Phase.Ended.class::cast)
        .filter(phase -> phase.facts().product().equals(product))
        .toList();
  }

  /** Chooses the days from today on anew. */
  StoredPhase place(Subscriber subscriber, StoredPhase stored, LocalDate today) {
    var product = stored.phase().facts().product();
    return place(situations.of(subscriber, today, List.of(product)), stored, today);
  }

  /** As {@link #place(Subscriber, StoredPhase, LocalDate)}, in a situation that is at hand. */
  StoredPhase place(Situation situation, StoredPhase stored, LocalDate today) {
    var facts = stored.phase().facts();
    var others = situation.without(facts.id());
    var days =
        new PhaseCheck(books.evaluator())
            .applicationDays(
                others,
                situation.products().get(facts.product()),
                facts.slot(),
                facts.mode(),
                facts.cadence(),
                Course.of(stored.phase()));
    return stored.placed(ApplicationDays.replaced(stored.placed(), today, days));
  }
}
