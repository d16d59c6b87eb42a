package dev.dewcycle.routine.layering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The resolver and plain trying of everything agree on what the cheapest way out costs. */
class ResolverOracleTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  /** Of so many other choices than to keep or to drop, by the number of habits. */
  private static final int[] PERCENT = {100, 100, 100, 100, 45, 25, 18};

  private static final int LONGEST = PERCENT.length - 1;

  record Question(Menu menu, Window window) {}

  @Property(
      tries = 150,
      generation = GenerationMode.RANDOMIZED,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void nothing_cheaper_clears_a_routine(@ForAll("questions") Question asked) {
    var found = new Resolver(Check.EVALUATOR).resolve(asked.menu(), asked.window());

    var all = new EveryChoice(asked.menu(), asked.window());
    assertThat(found.optimal()).isTrue();
    assertThat(all.isClear(found.edits())).isTrue();
    assertThat(all.isAnyClearBelow(found.cost())).isFalse();
  }

  @Provide
  Arbitrary<Question> questions() {
    return Arbitraries.randomValue(
        random -> {
          var window = new Window(START.plusDays(random.nextInt(1_200)), Window.MAX_DAYS);
          var situation = AnySituation.upTo(LONGEST, random, window.first());
          var first = situation.applications().getFirst().product();
          Set<UUID> keep = random.nextInt(3) > 0 ? Set.of() : Set.of(first);
          return new Question(some(Menu.of(situation, window, keep), random), window);
        });
  }

  /** All choices of a short routine; of a longer one so few that all of them can be tried. */
  private static Menu some(Menu menu, Random random) {
    var percent = PERCENT[menu.habits().size()];
    return new Menu(
        menu.situation(),
        menu.habits(),
        menu.choices().stream()
            .map(
                all ->
                    all.stream()
                        .filter(
                            one ->
                                one == all.getFirst()
                                    || one == all.getLast()
                                    || random.nextInt(100) < percent)
                        .toList())
            .toList());
  }
}
