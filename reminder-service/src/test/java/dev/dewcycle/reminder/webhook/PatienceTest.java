package dev.dewcycle.reminder.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.WebhookEndpointDisabled.Reason;
import dev.dewcycle.reminder.webhook.Answer.Answered;
import dev.dewcycle.reminder.webhook.Answer.Unanswered;
import dev.dewcycle.reminder.webhook.Answer.Why;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final Answer NONE = new Unanswered(Why.TIMED_OUT);

  @Test
  void an_endpoint_that_says_it_is_gone_is_disabled_at_once() {
    assertThat(Patience.after(answered(410), NOW, NOW)).contains(Reason.GONE);
  }

  @Test
  void five_days_of_failure_disable() {
    assertThat(Patience.after(NONE, NOW.minus(Patience.LENGTH), NOW)).contains(Reason.FAILING);
  }

  @Test
  void a_moment_less_does_not() {
    var since = NOW.minus(Patience.LENGTH).plusMillis(1);

    assertThat(Patience.after(answered(500), since, NOW)).isEmpty();
  }

  @Test
  void a_success_never_disables() {
    assertThat(Patience.after(answered(200), Instant.EPOCH, NOW)).isEmpty();
  }

  private static Answer answered(int status) {
    return new Answered(status, Optional.empty(), "");
  }
}
