package dev.dewcycle.reminder.clock.adapter;

import static dev.dewcycle.reminder.testing.Reminders.as;
import static dev.dewcycle.reminder.testing.Reminders.await1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.events.PhaseEvent;
import dev.dewcycle.events.PhasePaused;
import dev.dewcycle.events.PhasePlanned;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.ReminderFired;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import dev.dewcycle.reminder.testing.ReminderTest;
import dev.dewcycle.reminder.testing.Reminders;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code OneJumpOrManyStepsTest} says of the core, with database and Kafka. */
@ReminderTest
class StepsByKafkaTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-20");
  private static final Instant START = Instant.parse("2026-03-20T12:00:00Z");
  private static final Duration LENGTH = Duration.ofDays(70);
  private static final List<String> ZONES =
      ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.contains("/")).sorted().toList();

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void the_topic_tells_the_same_in_one_jump_in_28_steps_and_in_any_steps(long seed)
      throws Exception {
    var jumped = stories(seed, steps(1));

    assertThat(jumped).hasSize(3).doesNotContain(List.of());
    assertThat(stories(seed, steps(28))).isEqualTo(jumped);
    assertThat(stories(seed, anySteps(seed))).isEqualTo(jumped);
  }

  private static List<Double> steps(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(step -> (double) step / count).toList();
  }

  private static List<Double> anySteps(long seed) {
    return Stream.concat(new Random(seed).doubles(6).sorted().boxed(), Stream.of(1.0)).toList();
  }

  /** What each of three subscribers is told, whom the seed gives zones, phases and states. */
  private static List<List<String>> stories(long seed, List<Double> stops) throws Exception {
    var dice = new Random(seed);
    var clock = clock();
    var phases = Stream.generate(() -> phase(dice, clock)).limit(3).toArray(PhaseBuilder[]::new);
    try (var service = new SimulatedRoutineService(clock, phases)) {
      for (var phase : phases) {
        service.move(begun(dice, phase));
        await1(phase.subscriber(), any -> true);
      }
      for (var part : stops) {
        advance(clock, START.plusMillis((long) (LENGTH.toMillis() * part)));
      }
      return Stream.of(phases).map(phase -> wholeStory(service.fired, phase)).toList();
    }
  }

  private static PhaseBuilder phase(Random dice, UUID clock) {
    var phase =
        PhaseBuilder.phase()
            .boundTo(clock)
            .in(ZONES.get(dice.nextInt(ZONES.size())))
            .from(TODAY.plusDays(1 + dice.nextInt(5)))
            .days(7 + dice.nextInt(22))
            .autoStart();
    return dice.nextBoolean() ? phase.inTheMorning().withoutSunscreen() : phase;
  }

  private static PhaseEvent begun(Random dice, PhaseBuilder phase) {
    return switch (dice.nextInt(3)) {
      case 0 -> new PhasePlanned(phase.planned(1), Optional.empty());
      case 1 -> new PhasePaused(phase.paused(1));
      default -> new PhaseStarted(phase.active(1));
    };
  }

  /** All that is recorded as fired; the topic may take a moment longer. */
  private static List<String> wholeStory(List<ReminderFired> fired, PhaseBuilder phase) {
    var recorded =
        Reminders.of(phase.subscriber()).stream()
            .filter(one -> one.state().equals("FIRED"))
            .count();
    return await().until(() -> story(fired, phase), story -> story.size() == recorded);
  }

  private static List<String> story(List<ReminderFired> fired, PhaseBuilder phase) {
    return fired.stream()
        .filter(event -> event.reminder().subscriber().equals(phase.subscriber()))
        .map(
            event ->
                "%s %d of version %d at %s"
                    .formatted(
                        event.reminder().kind(),
                        event.reminder().occurrence(),
                        event.reminder().phaseVersion().orElseThrow(),
                        event.firedAt()))
        .toList();
  }

  private static UUID clock() {
    return UUID.fromString(
        as("demo").body("{\"now\":\"" + START + "\"}").post("/v1/test-clocks").path("id"));
  }

  private static void advance(UUID clock, Instant to) {
    as("demo")
        .body("{\"to\":\"" + to + "\"}")
        .post("/v1/test-clocks/" + clock + "/advance")
        .then()
        .statusCode(202);
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> as("demo").get("/v1/test-clocks/" + clock).path("state").equals("READY"));
  }
}
