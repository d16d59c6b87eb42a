package dev.dewcycle.reminder.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dewcycle.reminder.webhook.Verdict.State;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"PT0S, false", "PT-1S, false", "PT1S, true", "P31D, true", "P31DT1S, false"})
  void a_range_goes_forward_and_not_for_ever(Duration length, boolean isOne) {
    assertThat(Replay.Range.isRange(NOON, NOON.plus(length))).isEqualTo(isOne);
  }

  @Test
  void what_is_no_range_cannot_be_made() {
    assertThatThrownBy(() -> new Replay.Range(NOON, NOON, State.FAILED))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
