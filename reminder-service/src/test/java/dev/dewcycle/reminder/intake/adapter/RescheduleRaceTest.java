package dev.dewcycle.reminder.intake.adapter;

import static dev.dewcycle.events.ReminderKind.APPLICATION;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static dev.dewcycle.reminder.testing.Reminders.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.SubscriberChanged;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import dev.dewcycle.reminder.testing.ReminderTest;
import dev.dewcycle.reminder.testing.Reminders;
import dev.dewcycle.reminder.testing.RoutineTopic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Phases that were told of late, so that reminders of days fire at once, while preferences, zone
 * and phase change again and again.
 */
@ReminderTest
class RescheduleRaceTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final int DAYS_PAST = 6;
  private static final int SUBSCRIBERS = 12;

  private final RoutineTopic routine = new RoutineTopic();
  private final LocalDate today = LocalDate.now(SEOUL);
  private final Instant firstMorning = today.minusDays(DAYS_PAST).atStartOfDay(SEOUL).toInstant();

  @AfterEach
  void close() {
    routine.close();
  }

  private void changeAgainAndAgain(PhaseBuilder phase) {
    var preferences = "/v1/subscribers/" + phase.subscriber() + "/reminder-preferences";
    for (var version = 1; version <= 6; version++) {
      as("demo")
          .header("If-Match", "*")
          .body("{\"times\": {\"am\": \"0%d:00\"}}".formatted(version))
          .put(preferences)
          .then()
          .statusCode(200);
      var zone = version % 2 == 0 ? "Asia/Seoul" : "Asia/Tokyo";
      routine.tell(new SubscriberChanged(phase.subscriber(), 1, version, zone, Optional.empty()));
      routine.tell(new PhaseStarted(phase.active(version + 1)), firstMorning);
    }
  }

  private static List<LocalDate> days(List<Reminders.Listed> found, String... states) {
    return found.stream()
        .filter(one -> one.kind() == APPLICATION && List.of(states).contains(one.state()))
        .map(one -> LocalDate.parse(one.localTime().substring(0, 10)))
        .sorted()
        .toList();
  }

  @Test
  void every_day_is_told_once_and_none_is_lost() throws Exception {
    var phases =
        IntStream.range(0, SUBSCRIBERS)
            .mapToObj(i -> phase().from(today.minusDays(DAYS_PAST)).inTheMorning().days(21))
            .toList();
    phases.forEach(phase -> routine.tell(new PhaseStarted(phase.active(1)), firstMorning));

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<?>>();
      phases.forEach(phase -> running.add(threads.submit(() -> changeAgainAndAgain(phase))));
      for (var one : running) {
        one.get();
      }
    }

    for (var phase : phases) {
      var next = awaitLast(phase);
      var done = days(Reminders.of(phase.subscriber()), "FIRED", "SKIPPED");
      assertThat(done).isEqualTo(today.minusDays(DAYS_PAST).datesUntil(next).toList());
    }
  }

  /** The day that is to come, once the last change has taken effect and nothing is overdue. */
  private LocalDate awaitLast(PhaseBuilder phase) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                Reminders.of(phase.subscriber(), APPLICATION, "SCHEDULED").stream()
                    .filter(one -> one.zone().equals("Asia/Seoul"))
                    .filter(one -> one.localTime().endsWith("T06:00:00"))
                    .filter(
                        one -> one.dueAt().isAfter(Instant.now().truncatedTo(ChronoUnit.SECONDS)))
                    .map(one -> LocalDate.parse(one.localTime().substring(0, 10)))
                    .toList(),
            found -> found.size() == 1)
        .getFirst();
  }
}
