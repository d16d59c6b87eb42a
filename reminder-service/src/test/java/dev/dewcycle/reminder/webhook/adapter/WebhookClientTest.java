package dev.dewcycle.reminder.webhook.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.reminder.webhook.Answer;
import dev.dewcycle.reminder.webhook.Answer.Answered;
import dev.dewcycle.reminder.webhook.Answer.Unanswered;
import dev.dewcycle.reminder.webhook.Answer.Why;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookClientTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofSeconds(20);

  private Receiver receiver;
  private WebhookClient client;

  @BeforeEach
  void open() throws IOException {
    receiver = new Receiver();
    client = client(WebhookClientTest::localOnly, true, LONG);
  }

  @AfterEach
  void close() throws IOException {
    receiver.close();
    client.close();
  }

  private static WebhookClient client(NameLookup names, boolean privateAllowed, Duration timeout) {
    return new WebhookClient(
        new Guard(names, privateAllowed), InstantSource.fixed(NOW), timeout, 10);
  }

  /** There is no such name in any system: only what was looked up can be connected to. */
  private static List<InetAddress> localOnly(String host) throws UnknownHostException {
    return switch (host) {
      case "127.0.0.1", "partner.example" -> List.of(InetAddress.ofLiteral("127.0.0.1"));
      default -> throw new UnknownHostException(host);
    };
  }

  private Answer post(String path) {
    return client.post(receiver.url(path), Map.of("webhook-id", "m1"), "{\"a\":\"ä\"}");
  }

  @Test
  void body_and_headers_arrive_as_they_were_sent() {
    receiver.on("/hook", Receiver.saying(200));

    var answer = post("/hook?key=a%20b");

    assertThat(answer).isEqualTo(new Answered(200, Optional.empty(), "status 200"));
    var got = receiver.got("/hook?key=a%20b").getFirst();
    assertThat(got.body()).isEqualTo("{\"a\":\"ä\"}");
    assertThat(got.headers())
        .containsEntry("webhook-id", List.of("m1"))
        .containsEntry("user-agent", List.of("Dewcycle-Webhooks/1.0"))
        .containsEntry("content-type", List.of("application/json; charset=UTF-8"));
  }

  @Test
  void the_name_is_looked_up_once_and_by_nobody_else() {
    receiver.on("/hook", Receiver.saying(204));
    var url = "http://partner.example:" + receiver.port() + "/hook";

    var answer = client.post(url, Map.of(), "{}");

    assertThat(answer).isEqualTo(new Answered(204, Optional.empty(), ""));
    assertThat(receiver.got("/hook").getFirst().headers())
        .containsEntry("host", List.of("partner.example:" + receiver.port()));
  }

  @Test
  void a_host_that_is_forbidden_at_the_time_of_connection_gets_nothing() throws IOException {
    receiver.on("/hook", Receiver.saying(204));
    try (var strict = new Closing(client(WebhookClientTest::localOnly, false, LONG))) {
      var answer =
          strict
              .client()
              .post("https://partner.example:" + receiver.port() + "/hook", Map.of(), "");

      assertThat(answer).isEqualTo(new Unanswered(Why.FORBIDDEN_ADDRESS));
      assertThat(receiver.got("/hook")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void a_redirect_is_an_answer_and_is_not_followed(int status) {
    receiver
        .on("/from", Receiver.saying(status, "Location", receiver.url("/to")))
        .on("/to", Receiver.saying(200));

    var answer = post("/from");

    assertThat(answer).isEqualTo(new Answered(status, Optional.empty(), "status " + status));
    assertThat(receiver.got("/to")).isEmpty();
  }

  @Test
  void the_receivers_wish_is_read() {
    receiver.on("/hook", Receiver.saying(429, "Retry-After", "120"));

    assertThat(post("/hook"))
        .isEqualTo(new Answered(429, Optional.of(Duration.ofMinutes(2)), "status 429"));
  }

  @Test
  void of_a_huge_answer_only_the_beginning_is_read() {
    var flood = new Flood();
    receiver.on("/huge", flood::answer);

    var answer = (Answered) post("/huge");

    assertThat(answer.beginning()).isEqualTo("x".repeat(WebhookClient.BEGINNING));
    assertThat(flood.sent()).as("the receiver was cut off early").isLessThan(20L << 20);
  }

  @Test
  void a_receiver_that_says_nothing_costs_the_timeout_and_no_more() throws IOException {
    receiver.on("/hang", receiver.hanging());
    try (var hasty = new Closing(client(WebhookClientTest::localOnly, true, SHORT))) {
      var answer = hasty.client().post(receiver.url("/hang"), Map.of(), "{}");

      assertThat(answer).isEqualTo(new Unanswered(Why.TIMED_OUT));
    }
  }

  @Test
  void a_receiver_that_drips_headers_does_not_stretch_the_timeout() throws Exception {
    try (var drip = new DrippingServer();
        var hasty = new Closing(client(WebhookClientTest::localOnly, true, SHORT))) {
      var answer = hasty.client().post(drip.url(), Map.of(), "{}");

      assertThat(answer).isEqualTo(new Unanswered(Why.TIMED_OUT));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999", "2147483647", "600", "0", "-1"})
  void a_number_that_is_no_status_is_no_answer(String status) throws IOException {
    var bytes = "HTTP/1.1 " + status + " x\r\nContent-Length: 0\r\n\r\n";
    try (var odd = new RawServer(bytes)) {
      assertThat(client.post(odd.url(), Map.of(), "{}")).isEqualTo(new Unanswered(Why.BROKEN_OFF));
    }
  }

  @Test
  void nobody_at_home_is_no_connection() throws IOException {
    int port;
    try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = gone.getLocalPort();
    }

    assertThat(client.post("http://127.0.0.1:" + port + "/", Map.of(), "{}"))
        .isEqualTo(new Unanswered(Why.NOT_CONNECTED));
  }

  @Test
  void an_unknown_name_is_told_as_such() {
    assertThat(client.post("https://nobody.example/", Map.of(), "{}"))
        .isEqualTo(new Unanswered(Why.UNKNOWN_HOST));
  }

  @Test
  void plain_http_behind_https_gets_no_message() throws IOException {
    receiver.on("/hook", Receiver.saying(200));
    try (var hasty = new Closing(client(WebhookClientTest::localOnly, true, SHORT))) {
      var url = "https://127.0.0.1:" + receiver.port() + "/hook";

      assertThat(hasty.client().post(url, Map.of(), "{}")).isInstanceOf(Unanswered.class);
      assertThat(receiver.got("/hook")).isEmpty();
    }
  }

  private record Closing(WebhookClient client) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      client.close();
    }
  }
}
