package dev.dewcycle.reminder.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
  private static final Optional<Duration> NOTHING_ASKED = Optional.empty();

  @Test
  void without_luck_the_pauses_are_those_of_standard_webhooks() {
    var pauses =
        IntStream.rangeClosed(1, 9)
            .mapToObj(tries -> RetrySchedule.pauseAfter(tries, NOTHING_ASKED, 0).orElseThrow());

    assertThat(pauses)
        .map(Duration::toString)
        .containsExactly(
            "PT5S", "PT5M", "PT30M", "PT2H", "PT5H", "PT10H", "PT14H", "PT20H", "PT24H");
  }

  @Test
  void the_tenth_try_is_the_last() {
    assertThat(RetrySchedule.tries()).isEqualTo(10);
    assertThat(RetrySchedule.pauseAfter(10, NOTHING_ASKED, 0)).isEmpty();
  }

  @Property
  void jitter_only_lengthens_a_pause_by_a_fifth_at_most(
      @ForAll @IntRange(min = 1, max = 9) int tries,
      @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double luck) {
    var plain = RetrySchedule.pauseAfter(tries, NOTHING_ASKED, 0).orElseThrow();

    var pause = RetrySchedule.pauseAfter(tries, NOTHING_ASKED, luck).orElseThrow();

    assertThat(pause).isBetween(plain, plain.plus(plain.dividedBy(5)));
  }

  @Test
  void a_receiver_that_asks_for_more_time_gets_it() {
    var asked = Optional.of(Duration.ofHours(1));

    assertThat(RetrySchedule.pauseAfter(1, asked, 0.5)).isEqualTo(asked);
  }

  @Test
  void a_receiver_that_asks_for_less_time_does_not_get_more_tries() {
    assertThat(RetrySchedule.pauseAfter(2, Optional.of(Duration.ofSeconds(1)), 0))
        .contains(Duration.ofMinutes(5));
  }

  @Test
  void nobody_puts_a_try_off_for_ever() {
    assertThat(RetrySchedule.pauseAfter(1, Optional.of(Duration.ofDays(9999)), 0))
        .contains(RetrySchedule.LONGEST);
  }
}
