package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.kit.line.LineReader;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.web.Problems;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Runs streams of box checks: a few at once, so that their memory is bounded. */
@ApplicationScoped
class BoxChecks {
  private static final Logger LOG = Logger.getLogger(BoxChecks.class);
  private static final int AT_ONCE = 3;

  /** Who takes no answers for so long is given up, so that others get their turn. */
  private static final int PATIENCE_SECONDS = 60;

  @Inject BoxBatch batches;
  @Inject BoxAnswers answers;
  @Inject CurrentTenant tenants;

  private final Semaphore permits = new Semaphore(AT_ONCE);

  /** One more than cores, since one may wait for the database; of low priority: others wait. */
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors() + 1,
          Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("boxes-", 0).factory());

  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("box-watch").factory());

  @PreDestroy
  void close() {
    workers.shutdownNow();
    watch.shutdownNow();
  }

  /** An answer that is written while the body is read. */
  @FunctionalInterface
  interface Answer {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Begins; 429 where too many run already. */
  Answer begin(InputStream body, FitWords words) {
    if (!permits.tryAcquire()) {
      throw Problems.of(429, "too-many-streams", AT_ONCE + " streams of boxes run already.")
          .withHeader("Retry-After", 5)
          .build();
    }
    var tenant = tenants.get();
    var cache = batches.cache();
    var stream =
        new BoxStream(
            new LineReader(body),
            lines -> tenants.as(tenant, () -> answers.of(batches.check(lines, cache), words)),
            workers);
    return out -> {
      try {
        write(stream, out);
      } finally {
        permits.release();
      }
    };
  }

  private void write(BoxStream stream, OutputStream out) throws IOException {
    try {
      var ended = stream.handTo(lines -> send(lines, out));
      // A body that breaks off is the client's affair.
      ended
          .failure()
          .filter(failure -> !(failure instanceof IOException))
          .ifPresent(failure -> LOG.error("box checks ended early", failure));
      send(answers.summary(ended), out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(e.getMessage());
    }
  }

  private void send(byte[] lines, OutputStream out) throws IOException {
    var patience =
        watch.schedule(Thread.currentThread()::interrupt, PATIENCE_SECONDS, TimeUnit.SECONDS);
    try {
      out.write(lines);
      out.flush();
    } finally {
      patience.cancel(false);
    }
  }
}
