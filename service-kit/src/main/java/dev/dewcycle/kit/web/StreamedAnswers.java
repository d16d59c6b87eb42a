package dev.dewcycle.kit.web;

import dev.dewcycle.kit.tenancy.Tenant;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Answers of one kind that are written while they come to be. A few run at once, since each holds
 * memory, a connection or a file; one that fails breaks off, so that nobody takes a part for the
 * whole.
 */
public final class StreamedAnswers {
  private static final int RETRY_AFTER_SECONDS = 5;

  private final int each;
  private final String what;
  private final Semaphore all;
  private final Map<Tenant, Integer> running = new ConcurrentHashMap<>();

  /**
   * None runs yet.
   *
   * @param each how many a tenant may have at once
   * @param all how many there may be at once
   * @param what in words, in the plural: part of the type of the problem
   */
  public StreamedAnswers(int each, int all, String what) {
    this.each = each;
    this.what = what;
    this.all = new Semaphore(all);
  }

  /** Takes a turn for the answer, or refuses with 429; the turn ends with the request. */
  public StreamingOutput answer(Tenant tenant, RoutingContext request, StreamingOutput lines) {
    var turn = take(tenant);
    // Where the lines are not asked for, as by HEAD; an answer that breaks off does not come here.
    request.addEndHandler(ended -> turn.run());
    return out -> {
      try {
        lines.write(out);
      } catch (IOException | RuntimeException | Error e) {
        breakOff(request);
        throw e;
      } finally {
        turn.run();
      }
    };
  }

  /**
   * Over HTTP/1.1 the framework would end the answer as if it were whole: so the connection goes.
   */
  private static void breakOff(RoutingContext request) {
    request.request().connection().close().toCompletionStage().toCompletableFuture().join();
  }

  /** Gives the turn back when it is run; a second time does nothing. */
  private Runnable take(Tenant tenant) {
    if (!all.tryAcquire()) {
      throw busy();
    }
    if (running.merge(tenant, 1, Integer::sum) > each) {
      giveBack(tenant);
      throw busy();
    }
    var holding = new AtomicBoolean(true);
    return () -> {
      if (holding.getAndSet(false)) {
        giveBack(tenant);
      }
    };
  }

  private void giveBack(Tenant tenant) {
    running.computeIfPresent(tenant, (_, count) -> count == 1 ? null : count - 1);
    all.release();
  }

  private RuntimeException busy() {
    return Problems.of(429, "too-many-" + what, "As many %s as can be run already.".formatted(what))
        .withHeader("Retry-After", RETRY_AFTER_SECONDS)
        .build();
  }
}
