package dev.dewcycle.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.acceptance.Partner;
import dev.dewcycle.events.EventHeaders;
import dev.dewcycle.events.Topics;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.RuleBook;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.stack.settings.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/**
 * How many routines a second are checked again when a product that all of them hold is
 * reformulated, from the event of the reformulation until nobody is left to be checked; beside it
 * the pure evaluator on the same routines, and what PostgreSQL takes to write the same rows by one
 * statement each. Then once more with a partner's calls beside it, and how long those take. The
 * service is a process with a heap of 512 MiB; service, PostgreSQL and Kafka share the cores.
 * {@code -Drows=…} sets how many routines (100,000), {@code -Druns=…} how many reformulations (4).
 */
class RechecksBenchmark {
  private static final int ALONE_SECONDS = 20;

  private final int rows = Integer.getInteger("rows", 100_000);
  private final int runs = Integer.getInteger("runs", 4);

  private long version = 1;

  @Test
  void a_product_in_every_routine_is_reformulated() throws Exception {
    try (var service = LoneService.start(Service.ROUTINE);
        var database = service.database()) {
      var partner = new Partner(_ -> service.uri("/"), service.tokens(), "demo");
      HeldRoutines.fill(database, partner, rows);
      System.out.printf("%,d routines, fsync on; the first run opens whatever is found%n", rows);
      var rates = new ArrayList<Double>();
      for (var run = 0; run < runs; run++) {
        rates.add(reformulated(service, database));
      }
      var median = rates.stream().sorted().toList().get(rates.size() / 2);
      besideLimits(database, median);
      var alone = LiveCalls.begin(partner, rows);
      SECONDS.sleep(ALONE_SECONDS);
      alone.print("alone");
      var beside = LiveCalls.begin(partner, rows);
      reformulated(service, database);
      beside.print("beside re-checks");
    }
  }

  /** Routines a second. */
  private double reformulated(LoneService service, Connection database) throws Exception {
    awaitNone(database, "SELECT FROM outbox");
    var serviceTime = service.serviceTime();
    var databaseTime = service.databaseTime();
    var start = System.nanoTime();
    tell(service.kafka());
    awaitNone(
        database,
        "SELECT WHERE NOT EXISTS (SELECT FROM product WHERE id = '%s' AND version = %d)"
            .formatted(HeldProducts.TONER, version));
    var lined = System.nanoTime();
    awaitNone(database, "SELECT FROM recheck WHERE product IS NOT NULL");
    var checked = System.nanoTime();
    awaitNone(database, "SELECT FROM outbox");
    var rate = rows * 1e9 / (checked - start);
    System.out.printf(
        "version %d: %,.0f routines/s (in line after %.1f s, checked after %.1f s, told after %.1f"
            + " s); processor time a routine: service %,d µs, PostgreSQL %,d µs; %s%n",
        version,
        rate,
        (lined - start) / 1e9,
        (checked - start) / 1e9,
        (System.nanoTime() - start) / 1e9,
        service.serviceTime().minus(serviceTime).toNanos() / 1000 / rows,
        service.databaseTime().minus(databaseTime).toNanos() / 1000 / rows,
        counts(database));
    return rate;
  }

  private static String counts(Connection database) throws SQLException {
    try (var statement = database.createStatement();
        var found =
            statement.executeQuery(
                """
                SELECT count(*) FILTER (WHERE cleared_at IS NULL) || ' findings open, '
                  || count(*) FILTER (WHERE cleared_at IS NOT NULL) || ' cleared' FROM finding
                """)) {
      found.next();
      return found.getString(1);
    }
  }

  private void besideLimits(Connection database, double rate) throws SQLException {
    var evaluated = evaluated();
    var written = written(database);
    System.out.printf(
        "median %,.0f routines/s; the pure evaluator in one thread %,.0f/s, ratio %.2f; plain"
            + " writes %,.0f/s, ratio %.2f%n",
        rate, evaluated, rate / evaluated, written, rate / written);
  }

  /** Checks a second, remedies included, in one thread. */
  private static double evaluated() {
    var evaluator = new Evaluator(RuleBook.standard());
    var window = Window.from(LocalDate.now());
    var situations = HeldRoutines.situations();
    var rates = new ArrayList<Double>();
    for (var run = 0; run < 7; run++) {
      var checks = 0;
      var start = System.nanoTime();
      while (System.nanoTime() - start < 1e9) {
        evaluator.check(situations.get(checks++ % situations.size()), window);
      }
      rates.add(checks * 1e9 / (System.nanoTime() - start));
    }
    return rates.stream().sorted().toList().get(rates.size() / 2);
  }

  /**
   * Subscribers a second whose set, findings and check in time are written anew and whose line is
   * put up and taken off, by one statement for each table: no thought given to any.
   */
  private double written(Connection database) throws SQLException {
    var start = System.nanoTime();
    try (var statement = database.createStatement()) {
      for (var sql :
          List.of(
              """
              INSERT INTO recheck (tenant, subscriber, cause, product, priority, due_at)
              SELECT tenant, subscriber, 'BENCH', product, 9, 'infinity' FROM routine_product
              WHERE product = '%s'
              """
                  .formatted(HeldProducts.TONER),
              "UPDATE finding_set SET version = version + 1",
              "UPDATE finding SET document = document || '{}' WHERE document -> 'view' -> 'products'"
                  + " ? '"
                  + HeldProducts.TONER
                  + "'",
              "DELETE FROM recheck WHERE cause = 'BENCH'")) {
        statement.execute(sql);
      }
    }
    return rows * 1e9 / (System.nanoTime() - start);
  }

  private static void awaitNone(Connection database, String query) throws SQLException {
    try (var found = database.prepareStatement("SELECT EXISTS (" + query + ")")) {
      await()
          .pollInterval(100, MILLISECONDS)
          .atMost(20, MINUTES)
          .until(
              () -> {
                try (var row = found.executeQuery()) {
                  return row.next() && !row.getBoolean(1);
                }
              });
    }
  }

  /** The catalogue tells the next version of the product. */
  private void tell(String kafka) throws Exception {
    version++;
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka, "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer())) {
      var record =
          new ProducerRecord<>(
              Topics.PRODUCTS,
              "demo:test/" + HeldProducts.TONER,
              HeldRoutines.json(HeldProducts.toner(version)).getBytes(UTF_8));
      Map.of(
              EventHeaders.ID,
              UUID.randomUUID().toString(),
              EventHeaders.TYPE,
              "ProductChanged",
              EventHeaders.TIME,
              Instant.now().toString(),
              EventHeaders.TENANT,
              "demo",
              EventHeaders.MODE,
              "test",
              EventHeaders.AGGREGATE_VERSION,
              Long.toString(version))
          .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
      producer.send(record).get();
    }
  }
}
