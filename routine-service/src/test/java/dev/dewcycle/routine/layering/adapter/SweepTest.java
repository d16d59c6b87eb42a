package dev.dewcycle.routine.layering.adapter;

import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.testing.Api.between;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.History;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import dev.dewcycle.routine.testing.ShiftedClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Findings that change by time alone, for somebody who lives by the system clock. */
@ServiceTest
class SweepTest {
  @Inject Neighbours neighbours;
  @Inject ShiftedClock clock;

  @AfterEach
  void back_to_today() {
    clock.ahead(Duration.ZERO);
  }

  @Test
  void what_time_alone_opens_is_found_when_the_day_comes() {
    neighbours.sell(retinol(), glycolic());
    var subscriber = Api.subscriber(Map.of("sunscreenElsewhere", true));
    var nextMonth = LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(40);
    Api.putRoutine(
            subscriber,
            Api.on(glycolic(), "PM", "MONDAY", "THURSDAY"),
            between(retinol(), "PM", nextMonth, nextMonth.plusDays(30)))
        .then()
        .statusCode(200)
        .body("findings", empty());

    clock.ahead(Duration.ofDays(30));

    try (var history = new History(subscriber)) {
      var told = history.await("FindingsChanged", 1).getFirst().data();
      assertThat(told.get("cause").get("kind").asText()).isEqualTo("TIME_PASSED");
      assertThat(told.get("open").findValuesAsText("rule")).containsExactly("L01");
    }
  }
}
