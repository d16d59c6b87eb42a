package dev.dewcycle.benchmarks;

import static dev.dewcycle.stack.settings.Service.ROUTINE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dewcycle.acceptance.Partner;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A partner who reads and stores routines of anybody, {@value #A_SECOND} times a second each, as
 * long as it is open. A call that finds no free client waits for one, and that counts.
 */
final class LiveCalls implements AutoCloseable {
  private static final int A_SECOND = 25;
  private static final int CLIENTS = 8;

  private final ScheduledExecutorService clients = Executors.newScheduledThreadPool(CLIENTS);
  private final Random random = new Random(1);
  private final ConcurrentLinkedQueue<Duration> gets = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Duration> puts = new ConcurrentLinkedQueue<>();
  private final ConcurrentSkipListSet<String> failures = new ConcurrentSkipListSet<>();
  private final Partner partner;
  private final int subscribers;

  private LiveCalls(Partner partner, int subscribers) {
    this.partner = partner;
    this.subscribers = subscribers;
  }

  static LiveCalls begin(Partner partner, int subscribers) {
    var calls = new LiveCalls(partner, subscribers);
    var between = TimeUnit.SECONDS.toNanos(1) / A_SECOND;
    for (var client = 0; client < CLIENTS; client++) {
      calls.clients.scheduleAtFixedRate(
          calls::call, client * between, between * CLIENTS, TimeUnit.NANOSECONDS);
    }
    return calls;
  }

  private void call() {
    try {
      var path = "/subscribers/sub-" + (1 + random.nextInt(subscribers)) + "/routine";
      var start = System.nanoTime();
      var read = partner.get(ROUTINE, path);
      var between = System.nanoTime();
      gets.add(Duration.ofNanos(between - start));
      var applications = read.body().withArray("applications");
      applications.forEach(one -> ((ObjectNode) one).put("usingSince", "2026-01-0" + day()));
      var body = Map.of("applications", applications);
      var stored = partner.put(ROUTINE, path, body, "If-Match", read.etag());
      puts.add(Duration.ofNanos(System.nanoTime() - between));
      if (read.status() != 200 || stored.status() != 200) {
        failures.add(read.status() + " " + stored.status() + " " + stored.body());
      }
    } catch (RuntimeException e) {
      failures.add(e.toString());
    }
  }

  private int day() {
    return 1 + random.nextInt(4);
  }

  /** Ends the calls and prints how long they took. */
  void print(String when) {
    close();
    System.out.printf(
        "live calls %s: GET %s, PUT %s; failed %s%n", when, ms(gets), ms(puts), failures);
  }

  private static String ms(ConcurrentLinkedQueue<Duration> taken) {
    var sorted = taken.stream().sorted().toList();
    return sorted.isEmpty()
        ? "none"
        : "p50 %.1f p99 %.1f max %.1f ms of %d"
            .formatted(
                ms(sorted, sorted.size() / 2),
                ms(sorted, sorted.size() * 99 / 100),
                ms(sorted, sorted.size() - 1),
                sorted.size());
  }

  private static double ms(List<Duration> sorted, int at) {
    return sorted.get(at).toNanos() / 1e6;
  }

  @Override
  public void close() {
    clients.shutdown();
    try {
      clients.awaitTermination(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
