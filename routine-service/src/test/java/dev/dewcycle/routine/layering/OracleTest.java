package dev.dewcycle.routine.layering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The evaluator and a naive one, which goes day by day, agree on whatever people do. */
class OracleTest {

  /** A situation that is looked at. */
  record Question(Situation situation, Window window) {}

  @Property(
      tries = 100_000,
      generation = GenerationMode.RANDOMIZED,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void both_find_the_same_on_the_same_days(@ForAll("questions") Question asked) {
    var found = Check.EVALUATOR.breaches(asked.situation(), asked.window());

    var naive = NaiveEvaluator.check(asked.situation(), asked.window());
    assertThat(Seen.of(found).facts()).isEqualTo(naive.facts());
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void until_the_day_that_is_told_time_changes_nothing(@ForAll("questions") Question asked) {
    var situation = asked.situation();
    var first = asked.window().first();

    var told = Check.EVALUATOR.check(situation, Window.from(first));

    var until = told.validUntil().orElse(first.plusDays(100));
    assertThat(first.datesUntil(until))
        .allSatisfy(
            day ->
                assertThat(answer(Check.EVALUATOR.findings(situation, Window.from(day))))
                    .isEqualTo(answer(told.findings())));
  }

  private static Map<UUID, Severity> answer(List<Finding> findings) {
    return findings.stream().collect(Collectors.toMap(Finding::id, Finding::severity));
  }

  /** First days through which clocks change, years end, and a February has 29 days. */
  @Provide
  Arbitrary<Question> questions() {
    var start = LocalDate.of(2026, 1, 1);
    return Arbitraries.randomValue(
        random -> {
          var first = start.plusDays(random.nextInt(1_200));
          var longest = random.nextInt(4) == 0 ? Window.MAX_DAYS : Window.DEFAULT_DAYS;
          return new Question(
              AnySituation.of(random, first), new Window(first, 1 + random.nextInt(longest)));
        });
  }
}
