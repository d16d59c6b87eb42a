package dev.dewcycle.reminder.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
  private static QuietHours hours(String from, String to) {
    return new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
  }

  @ParameterizedTest
  @CsvSource({
    "22:00, 07:00, 21:59, false",
    "22:00, 07:00, 22:00, true",
    "22:00, 07:00, 00:00, true",
    "22:00, 07:00, 06:59, true",
    "22:00, 07:00, 07:00, false",
    "13:00, 15:00, 12:59, false",
    "13:00, 15:00, 13:00, true",
    "13:00, 15:00, 15:00, false",
    "20:00, 00:00, 23:59, true",
    "20:00, 00:00, 00:00, false",
  })
  void they_begin_with_their_first_minute_and_end_before_their_last(
      String from, String to, String time, boolean quiet) {
    assertThat(hours(from, to).contain(LocalTime.parse(time))).isEqualTo(quiet);
  }

  @ParameterizedTest
  @CsvSource({
    "22:00, 07:00, 2026-03-02T23:00, 2026-03-03T07:00",
    "22:00, 07:00, 2026-03-02T03:00, 2026-03-02T07:00",
    "13:00, 15:00, 2026-03-02T14:00, 2026-03-02T15:00",
    "20:00, 00:00, 2026-03-02T21:00, 2026-03-03T00:00",
  })
  void they_end_on_the_same_day_or_over_midnight_on_the_next(
      String from, String to, LocalDateTime within, LocalDateTime end) {
    assertThat(hours(from, to).endAfter(within)).isEqualTo(end);
  }

  @Test
  void they_leave_four_hours_of_a_day() {
    assertThat(hours("10:00", "06:00").contain(LocalTime.NOON)).isTrue();
    assertThatThrownBy(() -> hours("10:00", "06:01")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> hours("10:00", "10:00")).isInstanceOf(IllegalArgumentException.class);
  }
}
