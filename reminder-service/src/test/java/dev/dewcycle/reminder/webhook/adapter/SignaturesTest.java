package dev.dewcycle.reminder.webhook.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesTest {
  private static final String OLD = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String NEW = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
  private static final UUID ID = UUID.fromString("01960000-0000-7000-8000-000000000001");
  private static final String BODY = "{\"type\":\"PhaseStarted\"}";

  @Test
  void the_published_vector_is_met() {
    var headers =
        Signatures.headers(
            List.of(OLD),
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Instant.ofEpochSecond(1614265330),
            "{\"test\": 2432232314}");

    assertThat(headers)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "webhook-timestamp", "1614265330",
                "webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
  }

  @ParameterizedTest
  @ValueSource(strings = {OLD, NEW})
  void while_a_secret_changes_either_verifies(String secret) {
    var headers = Signatures.headers(List.of(NEW, OLD), ID, Instant.now(), BODY);

    assertThatCode(() -> new Webhook(secret).verify(BODY, lists(headers)))
        .doesNotThrowAnyException();
  }

  @Test
  void a_secret_that_is_no_longer_used_does_not_verify() {
    var headers = Signatures.headers(List.of(NEW), ID, Instant.now(), BODY);

    assertThatThrownBy(() -> new Webhook(OLD).verify(BODY, lists(headers)))
        .isInstanceOf(WebhookVerificationException.class);
  }

  private static Map<String, List<String>> lists(Map<String, String> headers) {
    return headers.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
  }
}
