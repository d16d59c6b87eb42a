package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.kit.line.LineReader;
import dev.dewcycle.kit.line.Spool;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.web.StreamedAnswers;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** Runs streams of box checks: a few at once, so that their memory is bounded. */
@ApplicationScoped
class BoxChecks {
  private static final Logger LOG = Logger.getLogger(BoxChecks.class);
  private static final int EACH = 2;
  private static final int ALL = 6;

  @Inject BoxBatch batches;
  @Inject BoxAnswers answers;
  @Inject CurrentTenant tenants;

  private final StreamedAnswers turns = new StreamedAnswers(EACH, ALL, "box-checks");

  /** One more than cores, since one may wait for the database; of low priority: others wait. */
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors() + 1,
          Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("boxes-", 0).factory());

  @PreDestroy
  void close() {
    workers.shutdownNow();
  }

  /** Begins; 429 where too many run already. */
  StreamingOutput begin(InputStream body, FitWords words, RoutingContext request) {
    var tenant = tenants.get();
    var cache = batches.cache();
    var stream =
        new BoxStream(
            new LineReader(body),
            lines -> tenants.as(tenant, () -> answers.of(batches.check(lines, cache), words)),
            workers);
    return turns.answer(tenant, request, out -> write(stream, out));
  }

  private void write(BoxStream stream, OutputStream out) throws IOException {
    try (var spool = Spool.open()) {
      Thread.ofVirtual().name("box-answers").start(() -> fill(stream, spool));
      spool.copyTo(out);
    }
  }

  private void fill(BoxStream stream, Spool spool) {
    try {
      var ended = stream.handTo(lines -> hand(lines, spool));
      // A body that breaks off is the client's affair.
      ended
          .failure()
          .filter(failure -> !(failure instanceof IOException))
          .ifPresent(failure -> LOG.error("box checks ended early", failure));
      hand(answers.summary(ended), spool);
      spool.end();
    } catch (ClosedChannelException e) {
      LOG.debug("the client of box checks has gone");
    } catch (IOException e) {
      LOG.error("box checks broke off", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      // Whatever happened, the one who reads does not wait for ever.
      spool.fail();
    }
  }

  private static void hand(byte[] lines, Spool spool) throws IOException {
    if (!spool.add(lines)) {
      throw new ClosedChannelException();
    }
  }
}
