package dev.dewcycle.benchmarks;

import static dev.dewcycle.stack.settings.Service.REMINDER;

import dev.dewcycle.acceptance.Answer;
import dev.dewcycle.acceptance.Partner;
import dev.dewcycle.stack.LocalStack;
import dev.dewcycle.stack.settings.StackSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How many webhooks a second reach a fast receiver, from a burst in the topic to the last request;
 * and how long a message takes from the topic to a healthy receiver while a fifth of the endpoints
 * hang, beside the same load while none does. {@code -Devents=…} sets the size of a burst (5000).
 */
class WebhooksBenchmark {
  private static final int RUNS = 5;
  private static final int ENDPOINTS = 10;
  private static final int HANGING = 2;
  private static final int A_SECOND = 50;
  private static final int SECONDS = 12;
  private static final int WARM_UP = 2 * A_SECOND;
  private static final Duration MOST = Duration.ofMinutes(2);

  private final int events = Integer.getInteger("events", 5_000);

  @Test
  void to_fast_receivers_and_beside_hanging_ones() throws IOException {
    var project = Path.of("").toAbsolutePath().getParent();
    var data = Scratch.folder();
    try (var stack = LocalStack.start(StackSettings.forTest(project, data));
        var told = new SkippedReminders(stack.backing(REMINDER).get("DEWCYCLE_KAFKA"));
        var receiver = new HookReceiver()) {
      var partner = new Partner(stack::url, stack.tokens(), "demo");
      printRates(partner, told, receiver);
      printLatencies(partner, told, receiver);
    }
  }

  private void printRates(Partner partner, SkippedReminders told, HookReceiver receiver) {
    for (var endpoints : List.of(1, ENDPOINTS)) {
      var made = make(partner, receiver, endpoints, 0);
      var rates = new ArrayList<Double>();
      for (var run = 0; run <= RUNS; run++) {
        receiver.forget();
        var start = System.nanoTime();
        told.tell(events / endpoints);
        receiver.await(events / endpoints * endpoints, MOST);
        rates.add(events / ((System.nanoTime() - start) / 1e9));
      }
      rates.removeFirst(); // the first one warms up
      System.out.printf(
          "%d endpoints, burst of %d requests: %.0f/s%n",
          endpoints, events, rates.stream().sorted().toList().get(RUNS / 2));
      delete(partner, made);
    }
  }

  private static void printLatencies(
      Partner partner, SkippedReminders told, HookReceiver receiver) {
    var without = new ArrayList<Double>();
    var with = new ArrayList<Double>();
    for (var run = 0; run < RUNS; run++) {
      without.add(p95(partner, told, receiver, 0));
      with.add(p95(partner, told, receiver, HANGING));
    }
    var ratios = new ArrayList<Double>();
    for (var run = 0; run < RUNS; run++) {
      ratios.add(with.get(run) / without.get(run));
    }
    System.out.printf(
        "p95 to the healthy, ms: none hangs %.1f (%s), %d of %d hang %.1f (%s), ratio of the"
            + " medians %.2f, median of the ratios %.2f%n",
        median(without),
        texts(without),
        HANGING,
        ENDPOINTS,
        median(with),
        texts(with),
        median(with) / median(without),
        median(ratios));
  }

  /** From the message's own time, which is that of its telling, to its arrival, in milliseconds. */
  private static double p95(
      Partner partner, SkippedReminders told, HookReceiver receiver, int hanging) {
    var made = make(partner, receiver, ENDPOINTS - HANGING, 0);
    made.addAll(make(partner, receiver, HANGING - hanging, hanging));
    told.tell(1);
    receiver.forget();
    told.tellSteadily(A_SECOND, SECONDS);
    receiver.await(A_SECOND * SECONDS * (ENDPOINTS - hanging), MOST);
    var latencies = receiver.latencies(made.subList(0, ENDPOINTS - HANGING));
    delete(partner, made);
    receiver.release();
    var counted = latencies.subList(WARM_UP * (ENDPOINTS - HANGING), latencies.size());
    return counted.stream().sorted().toList().get(counted.size() * 95 / 100).toNanos() / 1e6;
  }

  /** Endpoints, the healthy ones first; what names them is a part of their address. */
  private static List<String> make(
      Partner partner, HookReceiver receiver, int healthy, int hanging) {
    var made = new ArrayList<String>();
    for (var i = 0; i < healthy + hanging; i++) {
      var body = Map.of("url", receiver.url(i >= healthy), "types", List.of("ReminderSkipped"));
      made.add(ok(partner.post(REMINDER, "/webhook-endpoints", body)).id() + " " + body.get("url"));
    }
    return made;
  }

  private static void delete(Partner partner, List<String> made) {
    for (var each : made) {
      var path = "/webhook-endpoints/" + each.split(" ", 2)[0];
      ok(partner.call("DELETE", REMINDER, path, "", Map.of("If-Match", "*")));
    }
  }

  private static Answer ok(Answer answer) {
    if (answer.status() >= 300) {
      throw new IllegalStateException(answer.status() + ": " + answer.body());
    }
    return answer;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static String texts(List<Double> values) {
    return String.join(" ", values.stream().map("%.1f"::formatted).toList());
  }
}
