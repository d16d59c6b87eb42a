package dev.dewcycle.routine.subscriber.adapter;

import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.testing.Api.between;
import static dev.dewcycle.routine.testing.Api.daily;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.History;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ClockConsumerTest {
  @Inject Neighbours neighbours;

  @BeforeEach
  void the_catalogue_is_known() {
    neighbours.sell(glycolic(), retinol());
  }

  @Test
  void everybody_bound_to_a_clock_is_brought_to_its_time_and_that_is_told() {
    var clock = neighbours.clock("2026-03-02T00:00:00Z");
    var one = Api.subscriber(clock);
    var other = Api.subscriber(clock);

    neighbours.clock(clock, 2, "2026-03-05T00:00:00Z");

    for (var subscriber : List.of(one, other)) {
      try (var history = new History(subscriber)) {
        var followed = history.await("TestClockFollowed", 1).getFirst().data();
        assertThat(followed.get("clockVersion").asLong()).isEqualTo(2);
        assertThat(followed.get("of").asInt()).isEqualTo(2);
      }
    }
    assertThat(Api.demo().get("/v1/subscribers/" + one + "/calendar").<String>path("from"))
        .isEqualTo("2026-03-05");
  }

  @Test
  void a_clock_that_nobody_is_bound_to_is_followed_too() {
    var clock = neighbours.clock("2026-03-02T00:00:00Z");

    try (var history = new History(clock.toString())) {
      assertThat(history.await("TestClockFollowed", 1).getFirst().data().get("of").asInt())
          .isZero();
    }
  }

  @Test
  void a_jump_leaves_the_same_findings_as_single_days() {
    var jump = neighbours.clock("2026-03-02T00:00:00Z");
    var steps = neighbours.clock("2026-03-02T00:00:00Z");
    var jumping = Api.subscriber(jump);
    var stepping = Api.subscriber(steps);
    for (var subscriber : List.of(jumping, stepping)) {
      Api.putRoutine(
              subscriber,
              daily(glycolic(), "PM"),
              between(retinol(), "PM", LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 20)))
          .then()
          .statusCode(200);
    }

    neighbours.clock(jump, 2, "2026-05-01T00:00:00Z");
    for (var day = 1; day <= 60; day++) {
      var now = LocalDate.of(2026, 3, 2).plusDays(day);
      neighbours.clock(steps, day + 1, now + "T00:00:00Z");
    }

    try (var one = new History(jumping);
        var other = new History(stepping)) {
      one.await("TestClockFollowed", 1);
      other.await("TestClockFollowed", 60);
      var told = findings(one);
      assertThat(told).anyMatch(finding -> finding.contains("TIME_PASSED[L01"));
      assertThat(told.getLast()).doesNotContain("L01");
      assertThat(findings(other)).isEqualTo(told);
    }
  }

  private static List<String> findings(History history) {
    return history.await("FindingsChanged", 3).stream()
        .map(History.Told::data)
        .map(ClockConsumerTest::essence)
        .toList();
  }

  /** When what held; ids differ between people. */
  private static String essence(JsonNode event) {
    var open =
        StreamSupport.stream(event.get("open").spliterator(), false)
            .map(finding -> finding.get("rule").asText() + finding.get("severity").asText())
            .sorted()
            .toList();
    return event.get("asOf").asText() + event.get("cause").get("kind").asText() + open;
  }
}
