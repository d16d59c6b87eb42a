package dev.dewcycle.reminder.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MessageTest {
  private static final UUID ID = UUID.fromString("01960000-0000-7000-8000-000000000001");
  private static final Instant AT = Instant.parse("2026-03-02T12:00:00.123Z");

  @Test
  void the_body_is_type_timestamp_and_the_events_data() {
    var message =
        Message.of(
            ID, "PhaseStarted", AT, Optional.of(new Message.Life("mina", 1)), "{\"phase\":{}}");

    assertThat(message.body())
        .isEqualTo(
            "{\"type\":\"PhaseStarted\",\"timestamp\":\"2026-03-02T12:00:00.123Z\","
                + "\"data\":{\"phase\":{}}}");
  }

  @Test
  void a_test_is_about_nobody() {
    var test = Message.test(ID, AT, ID);

    assertThat(test.about()).isEmpty();
    assertThat(test.body()).contains("\"type\":\"WebhookTest\"", "{\"endpoint\":\"" + ID + "\"}");
  }
}
