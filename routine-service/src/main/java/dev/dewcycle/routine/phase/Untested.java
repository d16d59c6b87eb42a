package dev.dewcycle.routine.phase;

import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.routine.patchtest.PatchTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Tells products that a person's skin is not yet known to bear. */
public final class Untested {
  private Untested() {}

  /**
   * Whether a product is one: neither a phase nor a test with it went well since the last reaction.
   *
   * @param phases with the product that are over
   * @param tests of the product
   * @param least how thorough a test has to be
   */
  public static boolean is(List<Phase.Ended> phases, List<PatchTest> tests, PatchTest.Kind least) {
    var reaction = reactions(phases, tests).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    return phases.stream().noneMatch(phase -> wentWell(phase) && phase.endedOn().isAfter(reaction))
        && tests.stream()
            .noneMatch(test -> test.satisfies(least) && test.startedOn().isAfter(reaction));
  }

  private static Stream<LocalDate> reactions(List<Phase.Ended> phases, List<PatchTest> tests) {
    return Stream.concat(
        phases.stream().filter(phase -> !wentWell(phase)).map(Phase.Ended::endedOn),
        tests.stream().flatMap(test -> test.reactedOn().stream()));
  }

  private static boolean wentWell(Phase.Ended phase) {
    return phase.outcome() != PhaseOutcome.REACTION;
  }
}
