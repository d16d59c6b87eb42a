package dev.dewcycle.routine.feedback;

import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Window;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A finding with all that it takes to find it again, and nothing of whose it was.
 *
 * @param first day of the check, four weeks long
 */
public record FeedbackCase(Found found, Situation situation, LocalDate first) {

  /**
   * The case of a finding; absent where it no longer holds.
   *
   * @param wanted which of all findings
   */
  public static Optional<FeedbackCase> of(
      Evaluator evaluator, Situation situation, LocalDate today, Predicate<Found> wanted) {
    return find(evaluator, situation, today, wanted)
        .flatMap(
            found -> {
              var disguise = new Disguise(lean(evaluator, situation, today, found), today);
              // Found again, not translated: what is kept is proven to be enough.
              return find(
                      evaluator,
                      disguise.situation(),
                      disguise.today(),
                      disguise.of(found)::isAbout)
                  .map(again -> new FeedbackCase(again, disguise.situation(), disguise.today()));
            });
  }

  /** What the evaluator finds of the same in this case. */
  public Optional<Found> replay(Evaluator evaluator) {
    return find(evaluator, situation, first, found::isAbout);
  }

  private static Optional<Found> find(
      Evaluator evaluator, Situation situation, LocalDate today, Predicate<Found> wanted) {
    var window = Window.from(today);
    return evaluator.breaches(situation, window).stream()
        .map(breach -> Found.of(breach, window))
        .filter(wanted)
        .findFirst();
  }

  /** Leaves out every fact about health without which the same is found. */
  private static Situation lean(
      Evaluator evaluator, Situation situation, LocalDate today, Found found) {
    var lean = situation;
    for (var fact : Health.of(situation)) {
      var without = fact.without(lean);
      if (find(evaluator, without, today, found::equals).isPresent()) {
        lean = without;
      }
    }
    return lean;
  }
}
