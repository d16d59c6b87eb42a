package dev.dewcycle.reminder.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void seconds_are_read() {
    assertThat(RetryAfter.read(" 120 ", NOW)).contains(Duration.ofMinutes(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000", "9999999999", "99999999999999999999"})
  void a_number_without_end_is_the_longest_wish(String header) {
    assertThat(RetryAfter.read(header, NOW)).contains(RetrySchedule.LONGEST);
  }

  @Test
  void zeros_in_front_make_no_number_greater() {
    assertThat(RetryAfter.read("000000000007", NOW)).contains(Duration.ofSeconds(7));
  }

  @Test
  void a_date_is_read() {
    assertThat(RetryAfter.read("Mon, 02 Mar 2026 12:10:00 GMT", NOW))
        .contains(Duration.ofMinutes(10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "-5",
        "1.5",
        "Mon, 02 Mar 2026 11:59:59 GMT",
        "Mon, 32 Mar 2026 12:10:00 GMT",
        "2026-03-02T12:10:00Z"
      })
  void what_says_nothing_is_passed_over(String header) {
    assertThat(RetryAfter.read(header, NOW)).isEmpty();
  }
}
