package dev.dewcycle.benchmarks;

import static dev.dewcycle.stack.settings.Service.CATALOG;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How many new products a second an import reads, analyses, stores with their versions and events,
 * and answers; beside it what PostgreSQL takes to COPY the very same rows into tables with the same
 * columns and indexes. Processor time is printed too, as it says less of what else the machine
 * does. The service is a process with a heap of 512 MiB; client, service, PostgreSQL and Kafka
 * share the cores. {@code -Drows=…} sets the rows of a run (50,000), {@code -Druns=…} how many runs
 * (5). {@code -Dlines=…} makes one long run instead and prints what memory it took.
 */
class ImportsBenchmark {
  private static final int WARM_UP = 20_000;

  private final int rows = Integer.getInteger("rows", 50_000);
  private final int runs = Integer.getInteger("runs", 5);

  @Test
  void products_a_second_beside_a_copy() throws Exception {
    var lines = Integer.getInteger("lines", 0);
    var sample = SampleLines.read();
    try (var catalog = LoneService.start(CATALOG);
        var database = catalog.database()) {
      System.out.printf("imports: %s, fsync on%n", sample.origin());
      imported(catalog, sample, "warm", WARM_UP);
      if (lines > 0) {
        longRun(catalog, sample, lines);
      } else {
        beside(catalog, database, sample);
      }
    }
  }

  private void longRun(LoneService catalog, SampleLines sample, int lines) throws Exception {
    var nanos = imported(catalog, sample, "long", lines);
    System.out.printf(
        "%,d lines: %,.0f products/s, most resident memory of the service %,d MiB%n",
        lines, lines * 1e9 / nanos, catalog.peak() >> 20);
    get(catalog, "/q/metrics")
        .lines()
        .filter(line -> line.matches("jvm_gc_(live|max)_data_size_bytes.*"))
        .forEach(System.out::println);
  }

  private void beside(LoneService catalog, Connection database, SampleLines sample)
      throws Exception {
    awaitDrained(database);
    execute(database, "TRUNCATE product, product_version");
    var held = heldRelay(catalog, database, sample);
    var ours = new ArrayList<Double>();
    var copies = new ArrayList<Double>();
    for (int run = 0; run < runs; run++) {
      ours.add(rows * 1e9 / imported(catalog, sample, "run" + run, rows));
      awaitDrained(database);
      copies.add(rows * 1e9 / held.copy(database));
    }
    System.out.printf(
        "ours %,.0f products/s, COPY of the same rows %,.0f products/s, ratio %.2f"
            + " (medians of %d runs of %,d rows; all runs: ours %s, COPY %s)%n",
        median(ours),
        median(copies),
        median(ours) / median(copies),
        runs,
        rows,
        whole(ours),
        whole(copies));
  }

  /** One run whose events stay in the outbox until it has ended. */
  private CopiedRows heldRelay(LoneService catalog, Connection database, SampleLines sample)
      throws Exception {
    CopiedRows made;
    try (var lease = catalog.database()) {
      lease.setAutoCommit(false);
      execute(lease, "SELECT 1 FROM lease WHERE name = 'outbox' FOR UPDATE");
      var service = catalog.serviceTime();
      var postgres = catalog.databaseTime();
      var nanos = imported(catalog, sample, "held", rows);
      System.out.printf(
          "with the relay held: %,.0f products/s; processor time a product: service %,d µs,"
              + " PostgreSQL %,d µs%n",
          rows * 1e9 / nanos,
          catalog.serviceTime().minus(service).toNanos() / 1000 / rows,
          catalog.databaseTime().minus(postgres).toNanos() / 1000 / rows);
      made = CopiedRows.take(database);
    }
    var start = System.nanoTime();
    awaitDrained(database);
    System.out.printf(
        "the relay drains %,.0f events/s to Kafka%n", rows * 1e9 / (System.nanoTime() - start));
    return made;
  }

  private static long imported(LoneService catalog, SampleLines sample, String run, int count)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(catalog.uri("/v1/product-imports"))
            .header("Authorization", "Bearer " + catalog.token())
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofInputStream(() -> sample.lines(run, count)))
            .build();
    var start = System.nanoTime();
    var answer = http().send(request, BodyHandlers.ofLines());
    var last = answer.body().reduce("", (former, line) -> line);
    var nanos = System.nanoTime() - start;
    if (!last.contains("\"done\":true") || !last.contains("\"created\":" + count + ",")) {
      throw new IllegalStateException(answer.statusCode() + " " + last);
    }
    return nanos;
  }

  private static String get(LoneService catalog, String path) throws Exception {
    var request = HttpRequest.newBuilder(catalog.uri(path)).build();
    return http().send(request, BodyHandlers.ofString()).body();
  }

  private static HttpClient http() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  private static void awaitDrained(Connection database) throws SQLException {
    try (var query = database.prepareStatement("SELECT count(*) FROM outbox")) {
      await().pollInterval(50, MILLISECONDS).atMost(10, MINUTES).until(() -> isEmpty(query));
    }
  }

  private static boolean isEmpty(PreparedStatement count) throws SQLException {
    try (var row = count.executeQuery()) {
      return row.next() && row.getLong(1) == 0;
    }
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static double median(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }

  private static List<Long> whole(List<Double> figures) {
    return figures.stream().map(Math::round).toList();
  }
}
