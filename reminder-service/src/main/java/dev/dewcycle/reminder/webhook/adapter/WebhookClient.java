package dev.dewcycle.reminder.webhook.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.reminder.webhook.Answer;
import dev.dewcycle.reminder.webhook.Answer.Answered;
import dev.dewcycle.reminder.webhook.Answer.Unanswered;
import dev.dewcycle.reminder.webhook.Answer.Why;
import dev.dewcycle.reminder.webhook.RetryAfter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Posts a body and reads the beginning of the answer, within a time and within some memory. */
@ApplicationScoped
class WebhookClient {
  /** So much of an answer is read and kept, in bytes. */
  static final int BEGINNING = 256;

  private final Guard guard;
  private final InstantSource clock;
  private final Duration timeout;
  private final CloseableHttpClient http;
  private final ScheduledThreadPoolExecutor deadlines = new ScheduledThreadPoolExecutor(1);

  @Inject
  WebhookClient(
      Guard guard,
      InstantSource clock,
      @ConfigProperty(name = "dewcycle.webhook.timeout") Duration timeout,
      @ConfigProperty(name = "dewcycle.webhook.in-flight-in-all") int connections) {
    this.guard = guard;
    this.clock = clock;
    this.timeout = timeout;
    this.http = Connections.client(guard, timeout, connections);
    deadlines.setRemoveOnCancelPolicy(true);
  }

  /** Sends it, once. Takes the timeout at most, and the look-up of the name. */
  Answer post(String url, Map<String, String> headers, String body) {
    if (!guard.mayTry(url)) {
      return new Unanswered(Why.FORBIDDEN_ADDRESS);
    }
    var uri = URI.create(url);
    var request = new HttpPost(uri);
    headers.forEach(request::setHeader);
    request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
    var deadline = deadlines.schedule(request::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return exchange(HttpHost.create(uri), request);
    } catch (IOException e) {
      return new Unanswered(request.isCancelled() ? Why.TIMED_OUT : why(e));
    } finally {
      deadline.cancel(false);
    }
  }

  private Answer exchange(HttpHost host, HttpPost request) throws IOException {
    var response = http.executeOpen(host, request, null);
    try {
      var retryAfter =
          Optional.ofNullable(response.getFirstHeader(HttpHeaders.RETRY_AFTER))
              .flatMap(header -> RetryAfter.read(header.getValue(), clock.instant()));
      var beginning = beginning(response, request);
      return isStatus(response.getCode())
          ? new Answered(response.getCode(), retryAfter, beginning)
          : new Unanswered(Why.BROKEN_OFF);
    } finally {
      drop(response);
    }
  }

  /** What is outside is no HTTP (RFC 9110, 15); the client takes any number for a status. */
  private static boolean isStatus(int code) {
    return code >= 100 && code <= 599;
  }

  /**
   * What there is. A longer body is cut off by the connection, as closing the response would read
   * it to its end. The status has decided already, so a body that breaks off changes nothing.
   */
  private static String beginning(ClassicHttpResponse response, HttpPost request) {
    var read = new byte[BEGINNING + 1];
    var length = 0;
    try {
      var entity = Optional.ofNullable(response.getEntity());
      if (entity.isPresent()) {
        var content = entity.get().getContent();
        for (var more = 0; more >= 0 && length < read.length; length += Math.max(more, 0)) {
          more = content.read(read, length, read.length - length);
        }
      }
    } catch (IOException e) {
      request.cancel();
    }
    if (length > BEGINNING) {
      request.cancel();
    }
    return new String(read, 0, Math.min(length, BEGINNING), UTF_8).replace('\0', ' ');
  }

  private static void drop(ClassicHttpResponse response) {
    try {
      response.close();
    } catch (IOException e) {
      // It was cut off.
    }
  }

  private static Why why(IOException e) {
    return switch (e) {
      case Guard.Forbidden forbidden -> Why.FORBIDDEN_ADDRESS;
      case UnknownHostException unknown -> Why.UNKNOWN_HOST;
      case SocketTimeoutException slow -> Why.TIMED_OUT;
      case ConnectException refused -> Why.NOT_CONNECTED;
      case NoRouteToHostException away -> Why.NOT_CONNECTED;
      case SSLException untrusted -> Why.NOT_CONNECTED;
      default -> Why.BROKEN_OFF;
    };
  }

  @PreDestroy
  void close() throws IOException {
    deadlines.shutdownNow();
    http.close();
  }
}
