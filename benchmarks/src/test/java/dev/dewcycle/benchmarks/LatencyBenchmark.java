package dev.dewcycle.benchmarks;

import static dev.dewcycle.stack.settings.Service.CATALOG;
import static dev.dewcycle.stack.settings.Service.REMINDER;
import static dev.dewcycle.stack.settings.Service.ROUTINE;

import dev.dewcycle.acceptance.Partner;
import dev.dewcycle.acceptance.TopicLog;
import dev.dewcycle.events.Topics;
import dev.dewcycle.stack.LocalStack;
import dev.dewcycle.stack.settings.StackSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * How long after a phase is started its end is scheduled and its findings are published: one phase
 * after the other on an otherwise idle stack. The time starts with the change's own time stamp,
 * which is taken just before the commit, so the commit itself is part of it; the end counts as
 * scheduled when a partner can read it over HTTP. {@code -Dphases=…} sets how many (300).
 */
class LatencyBenchmark {
  private static final int WARM_UP = 30;
  private static final Duration MOST = Duration.ofSeconds(20);

  private final List<Duration> scheduled = new ArrayList<>();
  private final List<Duration> published = new ArrayList<>();
  private final List<Duration> both = new ArrayList<>();

  @Test
  void from_phase_started_to_scheduled_and_checked() throws IOException {
    var project = Path.of("").toAbsolutePath().getParent();
    var data = Scratch.folder();
    var phases = Integer.getInteger("phases", 300);
    try (var stack = LocalStack.start(StackSettings.forTest(project, data));
        var log = new TopicLog(stack.backing(ROUTINE).get("DEWCYCLE_KAFKA"), Topics.ROUTINE)) {
      var partner = new Partner(stack::url, stack.tokens(), "demo-live");
      var ampoule = ampoule(partner);
      for (var i = 0; i < WARM_UP + phases; i++) {
        measure(partner, log, ampoule, i >= WARM_UP);
      }
    }
    System.out.printf("PhaseStarted to … over %d phases, ms: median, p99, max%n", phases);
    print("end scheduled", scheduled);
    print("findings published", published);
    print("both", both);
  }

  private static String ampoule(Partner partner) {
    return partner
        .post(
            CATALOG,
            "/products",
            Map.of(
                "brand", "Bench",
                "name", "Ampoule",
                "label", "AMPOULE",
                "ingredients", "Aqua, Niacinamide, Glycerin",
                "declared", List.of(Map.of("inci", "Niacinamide", "percent", 10))))
        .id();
  }

  private void measure(Partner partner, TopicLog log, String ampoule, boolean counts) {
    var subscriber = "bench-" + UUID.randomUUID();
    partner.put(ROUTINE, "/subscribers/" + subscriber, Map.of("zone", "UTC"));
    log.skipToEnd();
    var phase = start(partner, subscriber, ampoule);
    var started = log.await(MOST, event -> is(event, "PhaseStarted", "/phase/id", phase)).time();
    log.await(MOST, event -> is(event, "FindingsChanged", "/cause/phase", phase));
    var publishedAt = Instant.now();
    var scheduledAt = awaitEnd(partner, subscriber);
    if (counts) {
      published.add(Duration.between(started, publishedAt));
      scheduled.add(Duration.between(started, scheduledAt));
      both.add(Collections.max(List.of(published.getLast(), scheduled.getLast())));
    }
  }

  private static String start(Partner partner, String subscriber, String ampoule) {
    var body =
        Map.of(
            "product",
            ampoule,
            "goal",
            Map.of("kind", "BOOST_HYDRATION"),
            "startsOn",
            LocalDate.now(ZoneOffset.UTC).toString(),
            "days",
            14,
            "cadence",
            Map.of("kind", "DAILY"),
            "slot",
            "PM",
            "start",
            true);
    var answer = partner.post(ROUTINE, "/subscribers/" + subscriber + "/phases", body);
    if (answer.status() != 201) {
      throw new IllegalStateException("no phase: " + answer.body());
    }
    return answer.id();
  }

  private static boolean is(TopicLog.Event event, String type, String pointer, String phase) {
    return event.type().equals(type) && event.data().at(pointer).asText().equals(phase);
  }

  private static Instant awaitEnd(Partner partner, String subscriber) {
    var path = "/reminders?kind=PHASE_END&subscriber=" + subscriber;
    var end = Instant.now().plus(MOST);
    while (Instant.now().isBefore(end)) {
      if (!partner.get(REMINDER, path).body().path("items").isEmpty()) {
        return Instant.now();
      }
    }
    throw new IllegalStateException("the end of a phase was not scheduled within " + MOST);
  }

  private static void print(String what, List<Duration> measured) {
    var sorted = measured.stream().sorted().map(Duration::toMillis).toList();
    System.out.printf(
        "%-20s %5d %5d %5d%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 99 / 100),
        sorted.getLast());
  }
}
