package dev.dewcycle.reminder.clock.adapter;

import static dev.dewcycle.events.ReminderKind.PHASE_END;
import static dev.dewcycle.reminder.testing.PhaseBuilder.phase;
import static dev.dewcycle.reminder.testing.Reminders.as;
import static dev.dewcycle.reminder.testing.Reminders.await1;
import static dev.dewcycle.reminder.testing.Reminders.is;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.events.PhaseEnded;
import dev.dewcycle.events.PhasePlanned;
import dev.dewcycle.events.PhaseStarted;
import dev.dewcycle.events.ReminderFired;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.SubscriberChanged;
import dev.dewcycle.reminder.testing.PhaseBuilder;
import dev.dewcycle.reminder.testing.ReminderTest;
import dev.dewcycle.reminder.testing.Reminders;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ReminderTest
class AdvanceTest {
  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  private static UUID clockAt(String now) {
    return UUID.fromString(
        as("demo")
            .body("{\"now\":\"" + now + "\"}")
            .post("/v1/test-clocks")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private static void advance(UUID clock, Instant to) {
    as("demo")
        .body("{\"to\":\"" + to + "\"}")
        .post("/v1/test-clocks/" + clock + "/advance")
        .then()
        .statusCode(202);
  }

  private static String state(UUID clock) {
    return as("demo").get("/v1/test-clocks/" + clock).path("state");
  }

  private static void awaitReady(UUID clock) {
    await().atMost(Duration.ofSeconds(20)).until(() -> state(clock).equals("READY"));
  }

  private static List<String> story(List<ReminderFired> fired) {
    return fired.stream()
        .map(event -> event.reminder().kind() + " " + event.reminder().localTime())
        .toList();
  }

  @Test
  void a_phase_ends_in_one_jump_and_everything_fires_in_due_order() throws Exception {
    var clock = clockAt("2026-03-02T00:00:00Z");
    var phase = phase().boundTo(clock);
    try (var service = new SimulatedRoutineService(clock, phase)) {
      service.move(new PhaseStarted(phase.active(1)));
      await1(phase.subscriber(), is(PHASE_END, "SCHEDULED"));

      advance(clock, Instant.parse("2026-04-20T00:00:00Z"));
      awaitReady(clock);

      assertThat(service.fired).extracting(event -> event.reminder().dueAt()).isSorted();
      assertThat(service.fired)
          .allSatisfy(event -> assertThat(event.firedAt()).isEqualTo(event.reminder().dueAt()))
          .noneMatch(ReminderFired::late);
      assertThat(story(service.fired))
          .hasSize(21 + 2 + 1 + 1 + 2)
          .endsWith(
              "PHASE_ENDING 2026-03-22T09:00",
              "APPLICATION 2026-03-22T21:00",
              "PHASE_END 2026-03-23T00:00",
              "SERUM_RESUME 2026-03-23T09:00",
              "REST_OVER 2026-04-13T09:00");
    }
  }

  @Test
  void one_jump_and_steps_day_by_day_tell_the_same_story() throws Exception {
    assertThat(storyOf(10)).isEqualTo(storyOf(1)).isNotEmpty();
  }

  private List<String> storyOf(int steps) throws Exception {
    var start = Instant.parse("2026-03-01T00:00:00Z");
    var clock = clockAt(start.toString());
    var phase = phase().boundTo(clock).days(7).autoStart();
    try (var service = new SimulatedRoutineService(clock, phase)) {
      service.move(new PhasePlanned(phase.planned(1), Optional.empty()));
      await1(phase.subscriber(), is(ReminderKind.PHASE_START, "SCHEDULED"));
      IntStream.rangeClosed(1, steps)
          .forEach(
              step -> {
                advance(clock, start.plus(Duration.ofDays(20).multipliedBy(step).dividedBy(steps)));
                awaitReady(clock);
              });
      return story(service.fired);
    }
  }

  @Test
  void a_clock_is_not_ready_before_the_effect_of_a_timer_has_come() throws Exception {
    var clock = clockAt("2026-03-20T00:00:00Z");
    var phase = phase().boundTo(clock);
    try (var service = new SimulatedRoutineService(clock, phase)) {
      service.answersTimers = false;
      service.move(new PhaseStarted(phase.active(1)));
      await1(phase.subscriber(), is(PHASE_END, "SCHEDULED"));

      advance(clock, Instant.parse("2026-03-22T15:00:01Z"));
      await1(phase.subscriber(), is(PHASE_END, "FIRED"));

      assertThat(state(clock)).isEqualTo("ADVANCING");
      assertThat(as("demo").get("/v1/test-clocks/" + clock).<String>path("now"))
          .isEqualTo("2026-03-22T15:00:00Z");
    }
  }

  private static void assertStaysOnItsWay(UUID clock) {
    await()
        .during(Duration.ofSeconds(1))
        .atMost(Duration.ofSeconds(5))
        .until(() -> state(clock).equals("ADVANCING"));
  }

  @Test
  void nothing_fires_before_layering_was_checked_after_what_came_before() throws Exception {
    var clock = clockAt("2026-03-02T00:00:00Z");
    var phase = phase().boundTo(clock);
    var started = new PhaseStarted(phase.active(1));
    try (var service = new SimulatedRoutineService(clock, phase)) {
      service.routine().tell(started);
      await1(phase.subscriber(), is(PHASE_END, "SCHEDULED"));
      advance(clock, Instant.parse("2026-03-04T00:00:00Z"));
      assertStaysOnItsWay(clock);
      assertThat(service.fired).isEmpty();

      service.recheck(started);

      awaitReady(clock);
      await().atMost(Duration.ofSeconds(5)).until(() -> service.fired.size() == 2);
    }
  }

  @Test
  void a_check_that_is_owed_is_awaited_by_a_clock_that_is_bound_later() throws Exception {
    var clock = clockAt("2099-03-02T00:00:00Z");
    var phase = phase().from(java.time.LocalDate.parse("2099-03-02"));
    var started = new PhaseStarted(phase.active(1));
    try (var service = new SimulatedRoutineService(clock, phase)) {
      service.routine().tell(started);
      service.routine().tell(lives(phase, "Asia/Seoul", clock));
      await1(phase.subscriber(), is(PHASE_END, "SCHEDULED"));
      advance(clock, Instant.parse("2099-03-03T00:00:00Z"));
      assertStaysOnItsWay(clock);

      service.recheck(started);

      awaitReady(clock);
    }
  }

  private static SubscriberChanged lives(PhaseBuilder phase, String zone, UUID clock) {
    return new SubscriberChanged(phase.subscriber(), 1, 1, zone, Optional.of(clock));
  }

  @Test
  void a_move_to_an_earlier_zone_does_not_hide_the_effect_of_a_timer() throws Exception {
    var clock = clockAt("2026-03-20T00:00:00Z");
    var phase = phase().boundTo(clock);
    try (var service = new SimulatedRoutineService(clock, phase)) {
      service.answersTimers = false;
      service.move(new PhaseStarted(phase.active(1)));
      await1(phase.subscriber(), is(PHASE_END, "SCHEDULED"));
      advance(clock, Instant.parse("2026-03-22T15:00:01Z"));
      await1(phase.subscriber(), is(PHASE_END, "FIRED"));

      service.routine().tell(lives(phase, "Pacific/Auckland", clock));

      assertStaysOnItsWay(clock);
      service.move(new PhaseEnded(phase.ended(2)));
      awaitReady(clock);
    }
  }

  @Test
  void a_move_to_a_later_zone_takes_the_timer_back_and_is_not_waited_for() throws Exception {
    var clock = clockAt("2026-03-20T00:00:00Z");
    var phase = phase().boundTo(clock);
    try (var service = new SimulatedRoutineService(clock, phase)) {
      service.answersTimers = false;
      service.move(new PhaseStarted(phase.active(1)));
      await1(phase.subscriber(), is(PHASE_END, "SCHEDULED"));
      advance(clock, Instant.parse("2026-03-22T15:00:01Z"));
      await1(phase.subscriber(), is(PHASE_END, "FIRED"));

      service.routine().tell(lives(phase, "Europe/London", clock));

      awaitReady(clock);
      assertThat(Reminders.of(phase.subscriber(), PHASE_END, "SCHEDULED")).hasSize(1);
    }
  }

  @Test
  void who_follows_a_clock_is_not_kept_by_name() throws Exception {
    var clock = clockAt("2026-03-02T00:00:00Z");
    var phase = phase().boundTo(clock);
    try (var service = new SimulatedRoutineService(clock, phase)) {
      service.move(new PhaseStarted(phase.active(1)));

      await().atMost(Duration.ofSeconds(10)).until(() -> !followers(clock).isEmpty());

      assertThat(followers(clock)).noneMatch(kept -> kept.contains(phase.subscriber()));
    }
  }

  private List<String> followers(UUID clock) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT subscriber_hash FROM clock_follower WHERE clock = ?")) {
      query.setObject(1, clock);
      var kept = new ArrayList<String>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          kept.add(row.getString(1));
        }
      }
      return kept;
    }
  }

  @Test
  void live_firing_never_touches_what_is_bound_to_a_clock() throws Exception {
    var clock = clockAt("2020-01-01T00:00:00Z");
    var bound = phase().boundTo(clock).from(java.time.LocalDate.parse("2020-01-02"));
    PhaseBuilder live = phase().from(java.time.LocalDate.parse("2020-01-02"));
    try (var service = new SimulatedRoutineService(clock, bound)) {
      service.move(new PhaseStarted(bound.active(1)));
      await1(bound.subscriber(), is(PHASE_END, "SCHEDULED"));
      service.routine().tell(new PhaseStarted(live.active(1)));
      await1(live.subscriber(), is(PHASE_END, "FIRED"));

      assertThat(Reminders.of(bound.subscriber(), PHASE_END, "SCHEDULED")).hasSize(1);
      assertThat(service.fired).isEmpty();
    }
  }
}
