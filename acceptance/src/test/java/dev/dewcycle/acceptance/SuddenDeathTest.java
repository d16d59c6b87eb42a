package dev.dewcycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.Topics;
import dev.dewcycle.stack.settings.Service;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A service dies without a word somewhere in the cycle; the cycle completes and nothing is doubled.
 * Where it dies is drawn from a seed, which is the test's name: {@code -Dseed=…} draws others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuddenDeathTest {
  private static final int ROUNDS = 10;

  private final Partner partner = SharedStack.partner("demo");
  private Bathroom bathroom;
  private TopicLog routines;
  private TopicLog reminders;

  static List<Long> seeds() {
    var first = Long.getLong("seed", 20260302L);
    return IntStream.range(0, ROUNDS).mapToObj(round -> first + round).toList();
  }

  @BeforeAll
  void stock() {
    bathroom = Bathroom.stocked(partner, "deaths");
    var servers = SharedStack.get().backing(Service.ROUTINE).get("DEWCYCLE_KAFKA");
    routines = new TopicLog(servers, Topics.ROUTINE);
    reminders = new TopicLog(servers, Topics.REMINDERS);
  }

  @AfterAll
  void close() {
    routines.close();
    reminders.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_service_dies_and_the_cycle_completes_once(long seed) {
    var drawn = new Random(seed);
    var victim = Service.values()[drawn.nextInt(Service.values().length)];
    var step = 1 + drawn.nextInt(Cycle.STEPS - 1);
    var delay = drawn.nextInt(120);
    System.out.printf(
        "seed %d: %s dies %d ms after step %d begins%n", seed, victim.module(), delay, step);
    var cycle = new Cycle(partner, bathroom, "death-" + seed);

    var death = new CompletableFuture<Void>();
    cycle.play(now -> dieLater(now == step, victim, delay, death));
    death.join();

    SharedStack.get().awaitReady(victim);
    assertOnce(cycle);
  }

  private static void dieLater(
      boolean due, Service victim, int delay, CompletableFuture<Void> death) {
    if (due) {
      CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS)
          .execute(
              () -> {
                SharedStack.get().kill(victim);
                death.complete(null);
              });
    }
  }

  private void assertOnce(Cycle cycle) {
    cycle.repeatAll();
    assertThat(cycle.phases()).isEqualTo(1);
    assertThat(cycle.outcome()).isEqualTo("ENDED COMPLETED");
    assertThat(cycle.ends("FIRED")).isEqualTo(1);
    assertThat(cycle.ends("SCHEDULED")).isZero();
    assertThat(cycle.evening()).containsExactly("serum", "cream");
    assertThat(told(routines, "PhaseStarted", "/phase/id", cycle.phase())).isEqualTo(1);
    assertThat(told(routines, "PhaseEnded", "/phase/id", cycle.phase())).isEqualTo(1);
    assertThat(
            reminders.all().stream()
                .filter(event -> event.type().equals("ReminderFired"))
                .filter(event -> event.data().at("/reminder/kind").asText().equals("PHASE_END"))
                .filter(event -> event.data().at("/reminder/phase").asText().equals(cycle.phase()))
                .map(TopicLog.Event::id)
                .distinct())
        .hasSize(1);
  }

  /** How many different events of that type a topic holds about the phase. */
  private static long told(TopicLog topic, String type, String pointer, String phase) {
    return topic.all().stream()
        .filter(event -> event.type().equals(type))
        .filter(event -> event.data().at(pointer).asText().equals(phase))
        .map(TopicLog.Event::id)
        .distinct()
        .count();
  }
}
