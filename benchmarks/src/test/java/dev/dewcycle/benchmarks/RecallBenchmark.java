package dev.dewcycle.benchmarks;

import static dev.dewcycle.stack.settings.Service.CATALOG;
import static dev.dewcycle.stack.settings.Service.ROUTINE;

import dev.dewcycle.acceptance.Answer;
import dev.dewcycle.acceptance.Partner;
import dev.dewcycle.acceptance.TopicLog;
import dev.dewcycle.events.Topics;
import dev.dewcycle.stack.LocalStack;
import dev.dewcycle.stack.settings.StackSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How long a recall takes until every routine that holds the product has been checked again and its
 * finding is told, beside a partner who takes the product out of one routine after the other by
 * hand; and how long the dry run takes, beside a plain read of the product. {@code -Dholders=…}
 * sets how many hold it (500). Medians of five runs.
 */
class RecallBenchmark {
  private static final int RUNS = 5;
  private static final int BY_HAND = 100;
  private static final Duration MOST = Duration.ofMinutes(3);

  private final int holders = Integer.getInteger("holders", 500);

  @Test
  void from_recall_to_the_last_holder() throws IOException {
    var project = Path.of("").toAbsolutePath().getParent();
    var data = Scratch.folder();
    try (var stack = LocalStack.start(StackSettings.forTest(project, data));
        var log = new TopicLog(stack.backing(ROUTINE).get("DEWCYCLE_KAFKA"), Topics.ROUTINE)) {
      var partner = new Partner(stack::url, stack.tokens(), "demo-live");
      var product = "/products/" + cream(partner);
      IntStream.range(0, holders).forEach(i -> hold(partner, product, i));
      log.skipToEnd();
      var recalls = new ArrayList<Duration>();
      var dryRuns = new ArrayList<Duration>();
      var reads = new ArrayList<Duration>();
      for (var run = 0; run < RUNS; run++) {
        recalls.add(timed(() -> recall(partner, product, log)));
        dryRuns.add(timed(() -> ok(partner.post(CATALOG, product + "/recall", body(true)))));
        reads.add(timed(() -> ok(partner.get(CATALOG, product))));
        lift(partner, product, log);
      }
      var byHand = timed(() -> IntStream.range(0, BY_HAND).forEach(i -> takeOut(partner, i)));
      print(median(recalls), byHand.toNanos() / 1e6 * holders / BY_HAND);
      System.out.printf(
          "dry run %.1f ms, plain read of the product %.1f ms%n", median(dryRuns), median(reads));
    }
  }

  private static String cream(Partner partner) {
    var body =
        Map.of("brand", "Bench", "name", "Cream", "label", "MOISTURIZER", "ingredients", "Aqua");
    return ok(partner.post(CATALOG, "/products", body)).id();
  }

  private static void hold(Partner partner, String product, int i) {
    ok(partner.put(ROUTINE, "/subscribers/holder-" + i, Map.of("zone", "UTC")));
    var cream = product.substring("/products/".length());
    put(
        partner,
        i,
        List.of(Map.of("product", cream, "slot", "PM", "cadence", Map.of("kind", "DAILY"))));
  }

  private static void takeOut(Partner partner, int i) {
    put(partner, i, List.of());
  }

  private static void put(Partner partner, int i, List<Object> applications) {
    var path = "/subscribers/holder-" + i + "/routine";
    var etag = partner.get(ROUTINE, path).etag();
    ok(partner.put(ROUTINE, path, Map.of("applications", applications), "If-Match", etag));
  }

  private void recall(Partner partner, String product, TopicLog log) {
    ok(partner.post(CATALOG, product + "/recall", body(false)));
    awaitAll(log, "opened");
  }

  private void lift(Partner partner, String product, TopicLog log) {
    var etag = Map.of("If-Match", partner.get(CATALOG, product).etag());
    ok(partner.call("DELETE", CATALOG, product + "/recall", "", etag));
    awaitAll(log, "cleared");
  }

  private static Map<String, Object> body(boolean dryRun) {
    return Map.of("reason", "Contaminated", "action", "PAUSE", "dryRun", dryRun);
  }

  /** Until every holder's findings have been told, something opened or cleared in each. */
  private void awaitAll(TopicLog log, String what) {
    Set<String> told = new HashSet<>();
    log.await(
        MOST,
        event -> {
          if (event.type().equals("FindingsChanged") && !event.data().path(what).isEmpty()) {
            told.add(event.data().path("subscriber").asText());
          }
          return told.size() == holders;
        });
  }

  private static Answer ok(Answer answer) {
    if (answer.status() >= 300) {
      throw new IllegalStateException(answer.status() + ": " + answer.body());
    }
    return answer;
  }

  private static Duration timed(Runnable work) {
    var start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static double median(List<Duration> measured) {
    return measured.stream().sorted().toList().get(measured.size() / 2).toNanos() / 1e6;
  }

  private void print(double recall, double byHand) {
    System.out.printf(
        "recall of a product in %d routines, to the last finding: %.0f ms; by hand %.0f ms (from"
            + " %d): %.1f times as long%n",
        holders, recall, byHand, BY_HAND, byHand / recall);
  }
}
