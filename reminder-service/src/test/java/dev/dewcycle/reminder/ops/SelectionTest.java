package dev.dewcycle.reminder.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {
  private static Selection between(String from, String to) {
    return new Selection(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(from).map(Instant::parse),
        Optional.ofNullable(to).map(Instant::parse));
  }

  @Test
  void naming_nothing_means_everything() {
    assertThat(between(null, null).isEverything()).isTrue();
    assertThat(between("2026-03-04T00:00:00Z", null).isEverything()).isFalse();
  }

  @Test
  void a_time_that_ends_when_it_begins_is_empty() {
    var moment = "2026-03-04T00:00:00Z";

    assertThat(between(moment, moment).isEmptyTime()).isTrue();
    assertThat(between(moment, "2026-03-04T00:00:01Z").isEmptyTime()).isFalse();
    assertThat(between(moment, null).isEmptyTime()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5, 0, true",
    "5, 6, 0, false",
    "5, 4, 0, false",
    "5, 7, 2, true",
    "5, 3, 2, true",
    "5, 8, 2, false",
    "2147483647, 0, 2147483646, false"
  })
  void a_count_holds_within_the_tolerance(int expected, int matched, int tolerance, boolean holds) {
    assertThat(Selection.holds(expected, matched, tolerance)).isEqualTo(holds);
  }
}
