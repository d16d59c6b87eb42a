package dev.dewcycle.acceptance;

import dev.dewcycle.stack.settings.Service;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/**
 * A partner who does not give up: a call that was cut off or found nobody is made again, a POST
 * under the same key, until there is an answer.
 */
record Insistent(Partner partner) {
  Answer get(Service service, String path) {
    return insist(() -> partner.get(service, path));
  }

  Answer post(Service service, String path, Object body, String key) {
    return insist(() -> partner.post(service, path, body, "Idempotency-Key", key));
  }

  /** Puts what nobody else edits: after a cut-off call it is put over what that one has left. */
  Answer put(Service service, String path, Object body) {
    return insist(
        () -> {
          var before = partner.get(service, path);
          return before.status() == 200
              ? partner.put(service, path, body, "If-Match", before.etag())
              : partner.put(service, path, body);
        });
  }

  private static Answer insist(Supplier<Answer> call) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .pollDelay(0, TimeUnit.MILLISECONDS)
        .pollInterval(Duration.ofMillis(100))
        .ignoreException(UncheckedIOException.class)
        .until(call::get, answer -> answer.status() < 500 && !stillRunning(answer));
  }

  /** The call that was cut off may still be at work on the other side. */
  private static boolean stillRunning(Answer answer) {
    return answer.status() == 409 && answer.body().path("type").asText().endsWith("still-running");
  }
}
