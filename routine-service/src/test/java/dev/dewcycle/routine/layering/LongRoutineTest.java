package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Check.EVALUATOR;
import static dev.dewcycle.routine.layering.Check.fourWeeks;
import static dev.dewcycle.routine.layering.Check.routine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.Routine;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LongRoutineTest {
  /** Many times what it takes, so that a busy machine is no failure; without a bound it is 40 s. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  static List<Cadence> cadences() {
    return List.of(
        new Cadence.Daily(),
        new Cadence.TimesPerWeek(6),
        new Cadence.TimesPerMonth(30),
        new Cadence.EveryNDays(2, TODAY));
  }

  @ParameterizedTest
  @MethodSource("cadences")
  void the_worst_routine_that_is_taken_is_checked_in_time(Cadence cadence) {
    var worst = worst(Routine.LONGEST, cadence);
    EVALUATOR.check(worst, fourWeeks());

    var answer = assertTimeout(PATIENCE, () -> EVALUATOR.check(worst, fourWeeks()));

    assertThat(answer.findings()).hasSizeGreaterThan(500);
    assertThat(answer.findings()).anyMatch(found -> !found.remedies().isEmpty());
  }

  private static Situation worst(int applications, Cadence cadence) {
    return routine(
        IntStream.range(0, applications)
            .mapToObj(i -> (i % 2 == 0 ? retinoid(i) : acid(i)).every(cadence, PM))
            .toArray(Used[]::new));
  }

  private static Bottle retinoid(int number) {
    return bottle("Night Serum " + number, Category.SERUM).with("RETINOL", ActiveFamily.RETINOID);
  }

  private static Bottle acid(int number) {
    return bottle("Peel Ampoule " + number, Category.AMPOULE)
        .with("GLYCOLIC ACID", ActiveFamily.AHA);
  }
}
