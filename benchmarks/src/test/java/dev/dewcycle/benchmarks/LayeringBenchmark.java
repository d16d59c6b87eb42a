package dev.dewcycle.benchmarks;

import static dev.dewcycle.stack.settings.Service.ROUTINE;

import dev.dewcycle.routine.fit.BoxCheck;
import dev.dewcycle.routine.fit.Meant;
import dev.dewcycle.routine.fit.Verdict;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.RuleBook;
import dev.dewcycle.routine.layering.Shelf;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Experience;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Sensitivity;
import dev.dewcycle.routine.subscriber.SkinType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Boxes of five products checked a second, over HTTP by the packaged service with a heap of 512
 * MiB, database reads included; beside it the evaluation alone on one core, and a plain read of the
 * same rows on one connection. Then how long the answer to "does this fit me?" takes at 200
 * questions a second, counted from when each was due. Client, service and PostgreSQL share the
 * cores. {@code -Dboxes=…} (100,000), {@code -Druns=…} (3), {@code -Dseconds=…} of questions (30).
 */
class LayeringBenchmark {
  private static final int A_SECOND = 200;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Seoul"));

  private final int boxes = Integer.getInteger("boxes", 100_000);
  private final int runs = Integer.getInteger("runs", 3);
  private final int seconds = Integer.getInteger("seconds", 30);
  private final BoxShop shop = new BoxShop();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void boxes_and_questions_a_second() throws Exception {
    try (var service = LoneService.start(ROUTINE);
        var database = service.database()) {
      new StoredShop(shop, database, "demo:test").store(boxes);
      memory(service);
      var ours = new ArrayList<Double>();
      var alone = new ArrayList<Double>();
      var reads = new ArrayList<Double>();
      for (var run = 0; run < runs; run++) {
        var spent = service.serviceTime();
        ours.add(boxes * 1e9 / streamed(service, boxes));
        System.out.printf(
            "a run: %,.0f boxes/s, processor time of the service %,d µs a box%n",
            ours.getLast(), service.serviceTime().minus(spent).toNanos() / 1000 / boxes);
        alone.add(evaluated());
        reads.add(read(database));
      }
      System.out.printf(
          "ours %,.0f boxes/s; evaluation alone, one core: %,.0f/s, ratio %.2f; plain read of the"
              + " rows, one connection: %,.0f/s, ratio %.2f (medians of %d runs of %,d boxes; all"
              + " runs: %s, %s, %s)%n",
          median(ours),
          median(alone),
          median(ours) / median(alone),
          median(reads),
          median(ours) / median(reads),
          runs,
          boxes,
          whole(ours),
          whole(alone),
          whole(reads));
      questions(service);
    }
  }

  /** Also warms up. */
  private void memory(LoneService service) throws Exception {
    var live = Collections.synchronizedList(new ArrayList<Long>());
    for (var quarter = 0; quarter < 4; quarter++) {
      streamed(service, boxes / 4, () -> live.add(service.live() >> 20));
    }
    System.out.printf(
        "live heap after a collection in the middle of four streams %s MiB, most resident memory"
            + " %,d MiB%n",
        live, service.peak() >> 20);
  }

  /** Something to be done while a stream is half way. */
  @FunctionalInterface
  private interface Look {
    void look() throws Exception;
  }

  private long streamed(LoneService service, int count) throws Exception {
    return streamed(service, count, () -> {});
  }

  private long streamed(LoneService service, int count, Look halfWay) throws Exception {
    var request =
        HttpRequest.newBuilder(service.uri("/v1/box-checks"))
            .header("Authorization", "Bearer " + service.token())
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofInputStream(() -> lines(count)))
            .build();
    var start = System.nanoTime();
    var answer = http.send(request, BodyHandlers.ofLines());
    var last = "";
    var taken = 0;
    for (Iterator<String> lines = answer.body().iterator(); lines.hasNext(); taken++) {
      last = lines.next();
      if (taken == count / 2) {
        halfWay.look();
      }
    }
    var nanos = System.nanoTime() - start;
    if (!last.contains("\"done\":true") || !last.contains("\"rejected\":0")) {
      throw new IllegalStateException(answer.statusCode() + " " + last);
    }
    if (count == boxes) {
      System.out.println(last);
    }
    return nanos;
  }

  private InputStream lines(int count) {
    var pieces =
        IntStream.iterate(0, from -> from < count, from -> from + 100)
            .mapToObj(from -> piece(from, Math.min(count, from + 100)))
            .iterator();
    return new SequenceInputStream(
        new Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return pieces.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return pieces.next();
          }
        });
  }

  private InputStream piece(int from, int to) {
    var text = new StringBuilder();
    IntStream.range(from, to).forEach(number -> text.append(shop.line(number)));
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The checks and nothing else, in one thread of this process. */
  private double evaluated() {
    var evaluator = new Evaluator(RuleBook.standard());
    var shelf = Shelf.of(shop.products());
    var some = Math.min(boxes, 20_000);
    var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
    var start = System.nanoTime();
    for (var number = 0; number < some; number++) {
      var person = new Situation("bench", profile(), shelf, shop.routine(number), List.of());
      var meant = shop.box(number).stream().map(one -> Meant.of(one, person, TODAY)).toList();
      var fit = new BoxCheck(evaluator, person, meant, TODAY).fit(shop.candidates(number));
      verdicts.merge(fit.verdict(), 1, Integer::sum);
    }
    var rate = some * 1e9 / (System.nanoTime() - start);
    System.out.printf("evaluation alone: %,.0f boxes/s, %s%n", rate, verdicts);
    return rate;
  }

  /** The same rows in batches of the same size, looked at by nobody. */
  private double read(Connection database) throws SQLException {
    var start = System.nanoTime();
    for (var from = 0; from < boxes; from += 100) {
      var ids =
          IntStream.range(from, Math.min(boxes, from + 100))
              .mapToObj(BoxShop::subscriber)
              .toArray();
      for (var sql :
          List.of(
              "SELECT id, generation, version, profile FROM subscriber WHERE tenant = 'demo:test'"
                  + " AND id = ANY (?)",
              "SELECT subscriber, applications FROM routine WHERE tenant = 'demo:test'"
                  + " AND subscriber = ANY (?)",
              "SELECT document FROM phase WHERE tenant = 'demo:test' AND subscriber = ANY (?)")) {
        try (var query = database.prepareStatement(sql)) {
          query.setArray(1, database.createArrayOf("text", ids));
          try (var rows = query.executeQuery()) {
            while (rows.next()) {
              rows.getString(1);
            }
          }
        }
      }
    }
    return boxes * 1e9 / (System.nanoTime() - start);
  }

  private void questions(LoneService service) throws Exception {
    var token = service.token();
    ask(service, token, 10);
    var took = ask(service, token, seconds).stream().sorted().toList();
    System.out.printf(
        "fits at %d/s over %d s: median %.1f ms, p99 %.1f ms, most %.1f ms%n",
        A_SECOND,
        seconds,
        took.get(took.size() / 2) / 1e6,
        took.get(took.size() * 99 / 100) / 1e6,
        took.getLast() / 1e6);
  }

  /** Each question at its time, whether the one before it is answered or not. */
  private List<Long> ask(LoneService service, String token, int during) throws Exception {
    var count = A_SECOND * during;
    var took = Collections.synchronizedList(new ArrayList<Long>());
    var unanswered = new Semaphore(0);
    var start = System.nanoTime();
    try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < count; i++) {
        var due = start + i * 1_000_000_000L / A_SECOND;
        var number = i;
        LockSupport.parkNanos(due - System.nanoTime());
        askers.execute(
            () -> {
              ask(service, token, number, due, took);
              unanswered.release();
            });
      }
      unanswered.acquire(count);
    }
    if (took.size() != count) {
      throw new IllegalStateException(count - took.size() + " questions were not answered");
    }
    return took;
  }

  private void ask(LoneService service, String token, int number, long due, List<Long> took) {
    var box = shop.box(number);
    var body =
        "{\"subscriber\":\"%s\",\"product\":\"%s\"}"
            .formatted(BoxShop.subscriber(number % boxes), box.get(number % box.size()).id());
    var request =
        HttpRequest.newBuilder(service.uri("/v1/fits"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      if (http.send(request, BodyHandlers.ofString()).statusCode() == 200) {
        took.add(System.nanoTime() - due);
      }
    } catch (IOException e) {
      System.out.println(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Profile profile() {
    return new Profile(
        ZoneId.of("Asia/Seoul"),
        SkinType.NORMAL,
        Sensitivity.MEDIUM,
        Experience.TOLERATES_ACTIVES,
        Set.of(),
        Set.of(),
        List.of(),
        Pregnancy.NO,
        Barrier.HEALTHY,
        false,
        Optional.empty());
  }

  private static double median(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }

  private static List<Long> whole(List<Double> figures) {
    return figures.stream().map(Math::round).toList();
  }
}
