package dev.dewcycle.reminder.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.reminder.webhook.Answer.Answered;
import dev.dewcycle.reminder.webhook.Answer.Unanswered;
import dev.dewcycle.reminder.webhook.Answer.Why;
import dev.dewcycle.reminder.webhook.Verdict.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 204, 299})
  void only_two_hundreds_are_a_success(int status) {
    assertThat(Verdict.on(answered(status), 1, NOW, 0))
        .isEqualTo(new Verdict(State.DELIVERED, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 199, 300, 301, 302, 304, 307, 308, 400, 401, 404, 410, 429, 500, 503})
  void every_other_status_is_tried_again_redirects_too(int status) {
    assertThat(Verdict.on(answered(status), 1, NOW, 0))
        .isEqualTo(new Verdict(State.PENDING, Optional.of(NOW.plusSeconds(5))));
  }

  @ParameterizedTest
  @EnumSource(Why.class)
  void no_answer_is_tried_again(Why why) {
    assertThat(Verdict.on(new Unanswered(why), 2, NOW, 0).nextTryAt())
        .contains(NOW.plus(Duration.ofMinutes(5)));
  }

  @Test
  void the_receivers_wish_is_heard() {
    var busy = new Answered(503, Optional.of(Duration.ofMinutes(7)), "");

    assertThat(Verdict.on(busy, 1, NOW, 0).nextTryAt()).contains(NOW.plus(Duration.ofMinutes(7)));
  }

  @Test
  void after_the_last_try_it_has_failed() {
    assertThat(Verdict.on(answered(500), 10, NOW, 0))
        .isEqualTo(new Verdict(State.FAILED, Optional.empty()));
  }

  @Test
  void the_last_try_can_succeed() {
    assertThat(Verdict.on(answered(200), 10, NOW, 0).state()).isEqualTo(State.DELIVERED);
  }

  private static Answered answered(int status) {
    return new Answered(status, Optional.empty(), "");
  }
}
