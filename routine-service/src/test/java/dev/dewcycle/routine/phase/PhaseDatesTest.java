package dev.dewcycle.routine.phase;

import static dev.dewcycle.routine.phase.Sample.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhaseDatesTest {
  @Test
  void a_phase_ends_at_the_first_instant_of_the_day_after_its_last() {
    var dates = PhaseDates.of(MONDAY, 21);

    var end = dates.endsAt(ZoneId.of("Asia/Seoul"));

    assertThat(end).isEqualTo(Instant.parse("2026-03-22T15:00:00Z"));
  }

  @Test
  void where_a_clock_change_skips_midnight_the_day_begins_after_it() {
    // Lebanon puts its clocks forward at midnight: 29 March 2026 begins at 01:00.
    var dates = PhaseDates.of(LocalDate.of(2026, 3, 15), 14);

    var end = dates.endsAt(ZoneId.of("Asia/Beirut"));

    assertThat(end.atZone(ZoneId.of("Asia/Beirut")).toLocalDateTime())
        .hasToString("2026-03-29T01:00");
  }

  @Test
  void dates_run_forward() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PhaseDates(MONDAY, MONDAY.minusDays(1), List.of()));
  }
}
