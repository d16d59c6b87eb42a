package dev.dewcycle.reminder.webhook.adapter;

import static dev.dewcycle.reminder.webhook.adapter.Receiver.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.reminder.testing.ReminderTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@ReminderTest
class SecretRotationTest extends WithReceiver {
  @Test
  void while_a_secret_changes_both_sign() {
    receiver.on("/hook", saying(200));
    var before = Hook.made(receiver.url("/hook"), "PhaseStarted");
    var after = before.rotated();

    after.test();

    var got = Hook.awaitGot(receiver, "/hook", 1).getFirst();
    assertThat(before.signed(got)).isTrue();
    assertThat(after.signed(got)).isTrue();
  }

  @Test
  void after_the_overlap_the_old_secret_signs_no_more() throws SQLException {
    receiver.on("/hook", saying(200));
    var before = Hook.made(receiver.url("/hook"), "PhaseStarted");
    var after = before.rotated();
    change("webhook_endpoint", before, "previous_until = now() - interval '1 second'");

    after.test();

    var got = Hook.awaitGot(receiver, "/hook", 1).getFirst();
    assertThat(before.signed(got)).isFalse();
    assertThat(after.signed(got)).isTrue();
  }
}
